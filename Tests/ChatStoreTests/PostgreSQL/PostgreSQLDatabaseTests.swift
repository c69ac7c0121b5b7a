import ChatCore
import ChatEngine
import ChatStandIns
import Testing

@testable import ChatStore

/// What is opened and what is refused, with TLS and without.
@Suite struct PostgreSQLDatabaseTests {
    private let server: PostgreSQLServer

    init() throws {
        server = try PostgreSQLServer.shared.get()
    }

    private func refusal(
        _ url: String, reading: Bool = false
    ) async throws -> StoreError {
        let address = try PostgreSQLAddress(url)
        let error = await #expect(throws: StoreError.self) {
            let store =
                reading
                ? try await PostgreSQLStore.openForReading(address)
                : try await PostgreSQLStore.open(address)
            await store.close()
        }
        let found = try #require(error)
        #expect(!found.description.contains(PostgreSQLServer.password))
        return found
    }

    private func isUnusable(_ error: StoreError) -> Bool {
        if case .unusable = error { true } else { false }
    }

    @Test func theTablesOfAnotherProgramAreLeftAlone() async throws {
        let url = try server.newSchema()
        try server.sql("CREATE TABLE \(PostgreSQLServer.schema(of: url)).conversations (x int)")
        let error = try await refusal(url)
        #expect(isUnusable(error))
        #expect(error.description.contains("belongs to another program"))
    }

    @Test func theTablesOfANewerVersionAreRefused() async throws {
        let url = try server.newSchema()
        let address = try PostgreSQLAddress(url)
        await (try await PostgreSQLStore.open(address)).close()
        let schema = PostgreSQLServer.schema(of: url)
        try server.sql("UPDATE \(schema).mostrador_schema SET version = 999")
        for reading in [false, true] {
            let error = try await refusal(url, reading: reading)
            #expect(isUnusable(error))
            #expect(error.description.contains("has schema version 999, this program knows"))
        }
    }

    @Test func lookingCreatesNothing() async throws {
        let url = try server.newSchema()
        let error = try await refusal(url, reading: true)
        #expect(error.description.contains("hint: chatctl init"))
        #expect(try await !StoreLocation(databaseURL: url).exists())
        await (try await StoreLocation(databaseURL: url).open()).close()
        #expect(try await StoreLocation(databaseURL: url).exists())
        let store = try await StoreLocation(databaseURL: url).openForReading()
        #expect(try await store.traces(TraceQuery()).isEmpty)
        await #expect(throws: StoreError.self) { try await store.probe() }
        await store.close()
    }

    @Test func aSchemaThatDoesNotExistIsNamed() async throws {
        let error = try await refusal(server.url(schema: "nowhere"))
        #expect(isUnusable(error))
        #expect(error.description.contains("search path"))
    }

    @Test func migrationsOfSeveralProcessesAtOnceAreAppliedOnce() async throws {
        let url = try server.newSchema()
        let address = try PostgreSQLAddress(url)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask { await (try await PostgreSQLStore.open(address)).close() }
            }
            try await group.waitForAll()
        }
        let schema = PostgreSQLServer.schema(of: url)
        #expect(
            try server.sql("SELECT version FROM \(schema).mostrador_schema")
                == ["\(SQLSchema.version)"])
    }

    @Test func aWrongPasswordIsNotRepeated() async throws {
        let url = try server.newSchema().replacing(
            PostgreSQLServer.password, with: "canary-wrong-4711")
        let error = try await refusal(url)
        #expect(error.description.contains("password authentication failed"))
        #expect(!error.description.contains("canary"))
    }

    /// Other programs read this table: its columns and their order are those of SQLite.
    @Test func theTracesHaveTheColumnsOfTheContract() async throws {
        let (postgreSQL, sqlite) = (try await Bench(.postgreSQL), try await Bench(.sqlite))
        let found = try postgreSQL.rows(
            "SELECT column_name || ' ' || data_type FROM information_schema.columns"
                + " WHERE table_name = 'interaction_traces' AND table_schema = current_schema()"
                + " ORDER BY ordinal_position")
        let expected = try sqlite.rows(
            "SELECT name || ' ' || type FROM pragma_table_info('interaction_traces') ORDER BY cid")
        let types = ["TEXT": "text", "INTEGER": "integer", "REAL": "double precision"]
        #expect(
            found
                == expected.map { column in
                    let parts = column.split(separator: " ").map(String.init)
                    return parts[0] == "id" ? "id bigint" : "\(parts[0]) \(types[parts[1]] ?? "?")"
                })
        #expect(found.count >= 29)
    }

    // MARK: TLS

    @Test func theSettingsOfTLSHold() async throws {
        let url = try server.newSchema("sslmode=verify-full&sslrootcert=\(server.authority)")
        let store = try await PostgreSQLStore.open(PostgreSQLAddress(url))
        let encrypted = try server.sql(
            "SELECT DISTINCT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)"
                + " WHERE application_name = '\(PostgreSQLServer.schema(of: url))'")
        #expect(encrypted == ["t"])
        await store.close()
        let strangers = try server.newSchema(
            "sslmode=verify-full&sslrootcert=/etc/ssl/certs/ca-certificates.crt")
        #expect(try await refusal(strangers).description.contains("certificate verify failed"))
        let elsewhere = try server.newSchema(
            "sslmode=verify-full&sslrootcert=\(server.authority)&hostaddr=127.0.0.1"
        ).replacing("@localhost:", with: "@db.example:")
        #expect(try await refusal(elsewhere).description.contains("db.example"))
    }
}
