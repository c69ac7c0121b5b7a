public import ChatEngine
internal import Glibc

/// Where the store is, as `DATABASE_URL` says it.
public enum StoreLocation: Hashable, Sendable {
    /// An SQLite file, by its path; a relative one is relative to the working directory.
    case sqlite(path: String)
    /// A PostgreSQL database.
    case postgreSQL(PostgreSQLAddress)

    /// Reads `sqlite:PATH`, `postgres://…` or `postgresql://…`; nothing is opened or connected to.
    ///
    /// - Throws: ``StoreLocationError``, which never quotes an address that may hold a password.
    public init(databaseURL text: String) throws(StoreLocationError) {
        let scheme = text.prefix { $0 != ":" }
        guard scheme.endIndex < text.endIndex else { throw .unknownScheme }
        let rest = text[text.index(after: scheme.endIndex)...]
        switch scheme {
        case "sqlite": self = .sqlite(path: try Self.path(String(rest)))
        case "postgres", "postgresql": self = .postgreSQL(try PostgreSQLAddress(text))
        default: throw .unknownScheme
        }
    }

    private static func path(_ text: String) throws(StoreLocationError) -> String {
        guard !text.isEmpty, !text.hasSuffix("/"), !text.utf8.contains(0) else { throw .noPath }
        guard !text.hasPrefix(":") else { throw .notAFile }
        // `sqlite:///var/chat.db` is an absolute path; two slashes would name a host.
        guard !text.hasPrefix("//") || text.hasPrefix("///") else { throw .hostInPath }
        guard text.hasPrefix("///") else { return text }
        return String(text.dropFirst(2))
    }

    /// Opens the store that is here; what is missing of it is created.
    public func open() async throws(StoreError) -> any Store {
        switch self {
        case .sqlite(let path): try await SQLiteStore.open(path: path)
        case .postgreSQL(let address): try await PostgreSQLStore.open(address)
        }
    }

    /// Opens the store that is here to look at it; nothing is created.
    public func openForReading() async throws(StoreError) -> any Store {
        switch self {
        case .sqlite(let path):
            try await SQLiteStore.openForReading(path: path, options: SQLiteOptions(readers: 1))
        case .postgreSQL(let address):
            try await PostgreSQLStore.openForReading(
                address, options: PostgreSQLOptions(readers: 1))
        }
    }

    /// Whether there is a file; that a folder may not be looked into does not mean that there is none.
    private static func isThere(_ path: String) throws(StoreError) -> Bool {
        if access(path, F_OK) == 0 { return true }
        guard errno == EACCES else { return false }
        throw .unavailable(
            "cannot look at \(path): \(String(cString: strerror(EACCES)))\n"
                + "hint: run this as the daemon's user, or with sudo")
    }

    /// Whether there is a store here already.
    public func exists() async throws(StoreError) -> Bool {
        switch self {
        case .sqlite(let path): try Self.isThere(path)
        case .postgreSQL(let address): try await PostgreSQLStore.exists(at: address)
        }
    }
}
