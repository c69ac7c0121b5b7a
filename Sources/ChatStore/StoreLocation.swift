internal import CPostgreSQL
public import ChatEngine

/// Where the store is, as `DATABASE_URL` says it.
public enum StoreLocation: Hashable, Sendable {
    /// An SQLite file, by its path; a relative one is relative to the working directory.
    case sqlite(path: String)

    /// Reads `sqlite:PATH`.
    ///
    /// A `postgres://` address is recognised and refused: this version stores in SQLite.
    ///
    /// - Throws: ``StoreLocationError``, which never quotes an address that may hold a password.
    public init(databaseURL text: String) throws(StoreLocationError) {
        let scheme = text.prefix { $0 != ":" }
        guard scheme.endIndex < text.endIndex else { throw .unknownScheme }
        let rest = text[text.index(after: scheme.endIndex)...]
        switch scheme {
        case "sqlite": self = .sqlite(path: try Self.path(String(rest)))
        case "postgres", "postgresql":
            guard Self.isPostgreSQLAddress(text) else { throw .badPostgreSQLAddress }
            throw .postgreSQLNotSupported
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

    /// Whether libpq can read an address.
    private static func isPostgreSQLAddress(_ text: String) -> Bool {
        guard let options = PQconninfoParse(text, nil) else { return false }
        PQconninfoFree(options)
        return true
    }

    /// Opens the store that is here.
    public func open() async throws(StoreError) -> any Store {
        switch self {
        case .sqlite(let path): try await SQLiteStore.open(path: path)
        }
    }
}
