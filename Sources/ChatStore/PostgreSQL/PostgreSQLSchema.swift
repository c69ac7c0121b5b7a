// The tables lie in the first schema of the connection's search path, so that several shops may share a
// database. Nothing is ever "repaired": tables of another program or of a newer version are refused.

internal import ChatEngine

/// The tables' version, in a table of its own.
struct PostgreSQLSchema {
    private let link: PostgreSQLLink

    init(_ link: PostgreSQLLink) {
        self.link = link
    }

    /// Creates the tables or brings them up to date, all in one transaction; one process at a time.
    func bringUpToDate() throws(StoreError) {
        guard try version() != SQLSchema.version else { return }
        try link.execute(
            "BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = '10min'",
            patient: true)
        try link.send(PostgreSQLSession.lock, [], key: nil)
        _ = try link.finish(patient: true)
        // Another process may have been faster while this one waited.
        let known = try version()
        for step in SQLSchema.steps.dropFirst(Int(known ?? 0)) {
            try link.execute(step(.postgreSQL), patient: true)
        }
        try link.execute(
            """
            CREATE TABLE IF NOT EXISTS mostrador_schema (
                id BIGINT PRIMARY KEY CHECK (id = 1), version BIGINT NOT NULL);
            INSERT INTO mostrador_schema (id, version) VALUES (1, \(SQLSchema.version))
            ON CONFLICT (id) DO UPDATE SET version = excluded.version;
            COMMIT;
            """, patient: true)
    }

    /// Makes sure that the tables are there and of this version.
    func check() throws(StoreError) {
        let hint = "hint: chatctl init brings it up to date, and so does a start of ChatServer"
        guard let version = try version() else {
            throw .unusable("the database has no tables of this program yet\n\(hint)")
        }
        guard version == SQLSchema.version else {
            throw .unusable(
                "the database has schema version \(version), this program reads version"
                    + " \(SQLSchema.version)\n\(hint)")
        }
    }

    /// The version of the tables; `nil` when there are none. Refuses what is not ours to use.
    func version() throws(StoreError) -> Int64? {
        // The catalogue itself is read: a name that was looked up before would be remembered as unknown.
        let place = try one(
            """
            SELECT coalesce(current_schema(), ''), current_setting('server_encoding'),
                count(*) FILTER (WHERE relname = 'mostrador_schema'),
                count(*) FILTER (WHERE relname = 'conversations')
            FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
            WHERE n.nspname = current_schema() AND relname IN ('mostrador_schema', 'conversations')
            """)
        guard let place, !place.text(0).isEmpty else {
            throw .unusable(
                "the connection's search path names no schema that exists\n"
                    + "hint: CREATE SCHEMA, or another search_path")
        }
        guard place.text(1) == "UTF8" else {
            throw .unusable(
                "the database's encoding is \(place.text(1)); this program needs UTF8\n"
                    + "hint: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0")
        }
        guard place.flag(2) else {
            guard !place.flag(3) else {
                throw .unusable(
                    "the schema \(place.text(0)) belongs to another program\n"
                        + "hint: name another database")
            }
            return nil
        }
        let version = try one("SELECT max(version) FROM mostrador_schema")?.integer(0) ?? 0
        guard version <= SQLSchema.version else {
            throw .unusable(
                "the database has schema version \(version), this program knows versions up to"
                    + " \(SQLSchema.version)\nhint: start the newer program, or restore the backup"
                    + " from before the upgrade")
        }
        return version
    }

    private func one(_ sql: StaticString) throws(StoreError) -> PostgreSQLResult? {
        try link.send(.literal(sql), [], key: nil)
        guard let result = try link.finish(), result.rows == 1 else { return nil }
        return result
    }
}
