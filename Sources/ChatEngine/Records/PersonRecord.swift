public import ChatCore

/// Everything that is stored about one person, as it is stored.
public struct PersonRecord: Hashable, Sendable {
    /// The value of a column.
    public enum Value: Hashable, Sendable {
        case null
        case integer(Int64)
        case real(Double)
        case text(String)
        case time(Timestamp)
        /// A JSON document as text.
        case json(String)
    }

    /// A column of a row.
    public struct Column: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// Its value.
        public let value: Value

        /// Creates a column.
        public init(_ name: String, _ value: Value) {
            (self.name, self.value) = (name, value)
        }
    }

    /// The person's rows of one table.
    public struct Table: Hashable, Sendable {
        /// The table.
        public let name: String
        /// Its rows, oldest first.
        public let rows: [[Column]]

        /// Creates a table.
        public init(_ name: String, _ rows: [[Column]]) {
            (self.name, self.rows) = (name, rows)
        }
    }

    /// One conversation of the person's with all that belongs to it: its own columns first.
    public struct Conversation: Hashable, Sendable {
        /// Its own columns.
        public let columns: [Column]
        /// The rows that belong to it.
        public let tables: [Table]

        /// Creates a conversation.
        public init(_ columns: [Column], _ tables: [Table]) {
            (self.columns, self.tables) = (columns, tables)
        }
    }

    /// The person's conversations.
    public var conversations: [Conversation] = []

    /// A person of whom nothing is stored.
    public init() {}
}
