// Messages about the shop's data are in Spanish: the shop owner reads them, beside Spanish keys.

/// A mistake in the shop's data.
public struct DataIssue: Hashable, Sendable, CustomStringConvertible {
    /// How bad it is.
    public enum Severity: Hashable, Sendable {
        /// The business cannot be used.
        case error
        /// Something is ignored, or will surprise.
        case warning
    }

    /// The file, relative to `BUSINESS_DIR`.
    public var file: String
    /// Where in it.
    public var position: TextPosition
    /// How bad it is.
    public var severity: Severity
    /// What is wrong, with the value.
    public var problem: String
    /// What is allowed.
    public var allowed: String

    /// Creates a mistake.
    public init(
        file: String, position: TextPosition, severity: Severity = .error, problem: String,
        allowed: String
    ) {
        self.file = file
        self.position = position
        self.severity = severity
        self.problem = problem
        self.allowed = allowed
    }

    /// `file:line:column: what is wrong; what is allowed`, warnings with `aviso: ` in front of it.
    public var description: String { text(mark: severity == .warning ? "aviso: " : "") }

    /// `file:line:column: what is wrong; what is allowed`, for where the severity stands beside it.
    public var message: String { text(mark: "") }

    private func text(mark: String) -> String {
        "\(file):\(position.line):\(position.column): \(mark)\(problem); \(allowed)"
    }
}
