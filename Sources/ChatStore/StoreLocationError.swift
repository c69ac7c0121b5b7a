/// Why a `DATABASE_URL` names no store.
public enum StoreLocationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Neither `sqlite:` nor `postgres://`.
    case unknownScheme
    /// Nothing after `sqlite:`, or a folder.
    case noPath
    /// `sqlite::memory:` and the like, which would forget everything at the end.
    case notAFile
    /// `sqlite://HOST/…`.
    case hostInPath
    /// libpq cannot read the address.
    case badPostgreSQLAddress

    /// What is wrong and what is allowed; never a part of the address.
    public var description: String {
        switch self {
        case .unknownScheme:
            "allowed is sqlite:PATH, for example sqlite:data/chat.db, or postgres://…"
        case .noPath: "no file is named after sqlite:\nhint: sqlite:data/chat.db"
        case .notAFile:
            "messages must survive a restart, so a file is needed\nhint: sqlite:data/chat.db"
        case .hostInPath:
            "two slashes after sqlite: would name a host\n"
                + "hint: sqlite:data/chat.db or sqlite:/var/lib/mostrador/chat.db"
        case .badPostgreSQLAddress:
            "this is not a postgres:// address that libpq can use\n"
                + "hint: postgres://USER:PASSWORD@HOST:PORT/NAME?sslmode=verify-full, with %40 for an @"
                + " in the password"
        }
    }
}
