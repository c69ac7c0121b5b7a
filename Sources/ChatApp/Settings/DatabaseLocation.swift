public import ChatCore
public import ChatEngine
public import ChatStore

/// Where messages, turns and traces are kept: the value of `DATABASE_URL`.
public enum DatabaseLocation: Hashable, Sendable, CustomStringConvertible {
    /// A SQLite file.
    case sqlite(path: String)
    /// A PostgreSQL server; the URL may hold a password.
    case postgres(url: Secret)

    /// Reads `sqlite:PATH`, `postgres://…` or `postgresql://…`; `nil` for anything else, and for an address
    /// that PostgreSQL's library cannot use.
    public init?(_ text: String) {
        if text.hasPrefix("sqlite:") {
            let path = text.dropFirst("sqlite:".count)
            guard !path.isEmpty, !path.hasPrefix("//") else { return nil }
            self = .sqlite(path: String(path))
        } else if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            guard (try? PostgreSQLAddress(text)) != nil else { return nil }
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

    /// The store at this place; nothing is opened.
    public func location() throws(StoreError) -> StoreLocation {
        switch self {
        case .sqlite(let path): return .sqlite(path: path)
        case .postgres(let url):
            do throws(StoreLocationError) {
                return .postgreSQL(try PostgreSQLAddress(url.reveal()))
            } catch {
                throw .unusable(error.description)
            }
        }
    }
}
