internal import ChatEngine

/// How each connection begins: its time limits, and the proof that the tables are ours and of this version.
struct PostgreSQLSession: Sendable {
    /// What a connection is for.
    enum Purpose: Sendable {
        /// Writes; creates the tables and brings them up to date.
        case writing
        /// Reads tables that are there.
        case reading
        /// Hears of work.
        case listening
    }

    /// How long a transaction may do nothing before the server ends it, in seconds: its daemon has stalled,
    /// and holds up all others.
    static let stallSeconds = 5

    /// Takes the lock of the one daemon that writes, until the transaction ends.
    static let lock = SQLText.literal(
        """
        SELECT pg_advisory_xact_lock(hashtextextended('mostrador ' || current_schema(), 0))
        """)

    let address: PostgreSQLAddress
    let purpose: Purpose

    /// Connects; takes a few milliseconds, and some seconds when the server is away.
    func open() throws(StoreError) -> PostgreSQLLink {
        let link = try PostgreSQLLink(address)
        // A wait for the lock outlasts a daemon that stalls with it. A commit is always synced.
        try link.execute(
            """
            SET lock_timeout = '\(Self.stallSeconds + 4)s';
            SET statement_timeout = '20s';
            SET idle_in_transaction_session_timeout = '\(Self.stallSeconds)s';
            SET jit = off;
            SELECT set_config('synchronous_commit', 'on', false)
            WHERE current_setting('synchronous_commit') = 'off';
            """)
        let schema = PostgreSQLSchema(link)
        switch purpose {
        case .writing: try schema.bringUpToDate()
        case .reading: try schema.check()
        case .listening: break
        }
        return link
    }
}
