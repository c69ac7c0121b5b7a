public import ChatCore

/// Where messages, turns and traces are kept: the value of `DATABASE_URL`.
public enum DatabaseLocation: Hashable, Sendable, CustomStringConvertible {
    /// A SQLite file.
    case sqlite(path: String)
    /// A PostgreSQL server; the URL may hold a password.
    case postgres(url: Secret)

    /// Reads `sqlite:PATH`, `postgres://…` or `postgresql://…`; `nil` for anything else.
    public init?(_ text: String) {
        if text.hasPrefix("sqlite:") {
            let path = text.dropFirst("sqlite:".count)
            guard !path.isEmpty, !path.hasPrefix("//") else { return nil }
            self = .sqlite(path: String(path))
        } else if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            self = .postgres(url: Secret(text))
        } else {
            return nil
        }
    }

    /// The setting's text, without what may be a password.
    public var description: String {
        switch self {
        case .sqlite(let path): "sqlite:" + path
        case .postgres: "postgres://<redacted>"
        }
    }
}
