internal import CPostgreSQL
internal import Glibc

/// A `postgres://` address as libpq reads it, with the password and the settings of TLS that it may hold.
///
/// What it leaves out, libpq takes from its environment (`PGPASSWORD`, `PGSSLROOTCERT`, a password
/// file), as every program that uses it does.
public struct PostgreSQLAddress: Hashable, Sendable, CustomStringConvertible {
    let url: String

    /// Reads an address; nothing is looked up or connected to.
    ///
    /// - Throws: ``StoreLocationError/badPostgreSQLAddress`` when libpq cannot read it, or would refuse the
    ///   port, a time or one of the choices that it names.
    public init(_ url: String) throws(StoreLocationError) {
        guard url.hasPrefix("postgres://") || url.hasPrefix("postgresql://"),
            !url.utf8.contains(0), let options = PQconninfoParse(url, nil)
        else { throw .badPostgreSQLAddress }
        defer { PQconninfoFree(options) }
        var next = options
        while let keyword = next.pointee.keyword {
            if let value = next.pointee.val {
                guard Self.accepts(String(cString: value), for: String(cString: keyword)) else {
                    throw .badPostgreSQLAddress
                }
            }
            next += 1
        }
        self.url = url
    }

    /// What libpq checks only when it connects; one entry for each of several hosts.
    private static func accepts(_ value: String, for keyword: String) -> Bool {
        switch keyword {
        case "port":
            value.split(separator: ",", omittingEmptySubsequences: false).allSatisfy {
                $0.isEmpty || UInt16($0).map { $0 > 0 } ?? false
            }
        case "sslmode":
            ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"].contains(value)
        case "target_session_attrs":
            ["any", "read-write", "read-only", "primary", "standby", "prefer-standby"]
                .contains(value)
        case "ssl_min_protocol_version", "ssl_max_protocol_version":
            ["", "TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"].contains(value)
        case "channel_binding", "gssencmode": ["disable", "prefer", "require"].contains(value)
        case "connect_timeout", "keepalives", "keepalives_idle", "keepalives_interval",
            "keepalives_count", "tcp_user_timeout":
            Int(value) != nil
        default: true
        }
    }

    /// Never the address: it may hold a password.
    public var description: String { "postgres://<redacted>" }

    /// Connects, which blocks for some seconds at most; libpq's own handle, in whatever state it is.
    func connect() -> OpaquePointer? {
        // What comes before the address is a default, what comes after it is ours to say.
        let parameters = [
            ("connect_timeout", "5"), ("keepalives_idle", "10"), ("keepalives_interval", "5"),
            ("keepalives_count", "3"), ("tcp_user_timeout", "15000"),
            ("target_session_attrs", "read-write"), ("fallback_application_name", "mostrador"),
            ("dbname", url), ("client_encoding", "UTF8"),
        ]
        let words = parameters.flatMap { [strdup($0.0), strdup($0.1)] }
        defer { for word in words { free(word) } }
        let keywords = stride(from: 0, to: words.count, by: 2).map { UnsafePointer(words[$0]) }
        let values = stride(from: 1, to: words.count, by: 2).map { UnsafePointer(words[$0]) }
        return PQconnectdbParams(keywords + [nil], values + [nil], 1)
    }
}
