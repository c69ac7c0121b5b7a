/// What a full check of a database file found.
public struct DatabaseCheck: Hashable, Sendable {
    /// What the file is good for; raw values are told.
    public enum Verdict: String, Sendable {
        /// All of it is in order.
        case good
        /// Pages or rows are damaged: a backup has to take its place.
        case damaged
        /// It is another program's, or no database at all.
        case foreign
        /// A newer version of this program wrote it.
        case newer
    }

    /// How many rows a table has.
    public struct TableRows: Hashable, Sendable {
        /// The table.
        public let table: String
        /// Its rows.
        public let rows: Int64
    }

    /// The file.
    public let path: String
    /// What it is good for.
    public internal(set) var verdict = Verdict.good
    /// The version of its tables; `nil` when it could not be read.
    public internal(set) var schemaVersion: Int64?
    /// The version that this program writes.
    public let knownVersion = SQLSchema.version
    /// What is wrong, 100 lines at most; empty when it is good.
    public internal(set) var problems: [String] = []
    /// The size of the file, in bytes.
    public internal(set) var bytes: Int64 = 0
    /// The size of what waits beside it to be brought into it, in bytes.
    public internal(set) var walBytes: Int64 = 0
    /// The rows of each table, by name; empty unless it is good.
    public internal(set) var tables: [TableRows] = []

    init(path: String) {
        self.path = path
    }

    /// Whether the tables are brought up to date by the next start.
    public var isOlder: Bool {
        schemaVersion.map { $0 < knownVersion } ?? false
    }

    /// The rows of one table; 0 when there is no such table.
    public func rows(of table: String) -> Int64 {
        tables.first { $0.table == table }?.rows ?? 0
    }
}
