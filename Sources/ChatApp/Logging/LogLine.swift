/// One event as it is logged: no customer's words, no full number, no secret.
public struct LogLine: Hashable, Sendable {
    /// A field of a line.
    public struct Field: Hashable, Sendable {
        /// Its name, in snake_case.
        public let name: String
        /// Its value.
        public let value: LogValue
    }

    /// How important it is.
    public var level: LogLevel
    /// What happened, in snake_case; a stable name for programs that read logs.
    public var event: String
    /// The circumstances, in order.
    public private(set) var fields: [Field] = []

    /// Creates a line.
    public init(_ level: LogLevel, _ event: String, _ fields: [(String, LogValue?)] = []) {
        self.level = level
        self.event = event
        for (name, value) in fields { add(name, value) }
    }

    /// Adds a field, unless there is no value.
    public mutating func add(_ name: String, _ value: LogValue?) {
        guard let value else { return }
        fields.append(Field(name: name, value: value))
    }
}
