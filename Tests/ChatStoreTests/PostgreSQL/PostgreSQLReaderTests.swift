import ChatCore
import ChatEngine
import ChatStandIns
import Testing

@testable import ChatStore

/// Reading connections that end, alone or all, and a probe that tells when reads are not served.
@Suite(.timeLimit(.minutes(10))) struct PostgreSQLReaderTests {
    private let server: PostgreSQLServer
    /// A database of its own, since connections to it are forbidden at times.
    private let database = "readers_\(UInt32.random(in: 0 ... .max))"

    init() throws {
        server = try PostgreSQLServer.shared.get()
        try server.sql("CREATE DATABASE \(database) ENCODING 'UTF8' TEMPLATE template0")
    }

    private func open() async throws -> PostgreSQLStore {
        let url = server.url(schema: "public").replacing("/postgres?", with: "/\(database)?")
        return try await PostgreSQLStore.open(PostgreSQLAddress(url))
    }

    private func allowConnections(_ areAllowed: Bool) throws {
        try server.sql("ALTER DATABASE \(database) ALLOW_CONNECTIONS \(areAllowed)")
    }

    /// Ends clients' sessions on the database, the writer's left out; how many. The server's own, as a
    /// vacuum's, may be there at any time.
    private func endReaders(of store: PostgreSQLStore, count: Int) async throws -> Int {
        let writer = try await store.writer.run { (tables) throws(StoreError) in
            try tables.connection.first("SELECT pg_backend_pid()") { $0.integer(0) } ?? 0
        }
        return try server.sql(
            "SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity"
                + " WHERE datname = '\(database)' AND backend_type = 'client backend'"
                + " AND pid <> \(writer) LIMIT \(count)"
        ).count
    }

    private func isUnavailable(_ error: StoreError?) -> Bool {
        if case .unavailable = error { true } else { false }
    }

    private func eventually(_ isDone: () async throws -> Void) async throws {
        for _ in 0..<600 {
            do { return try await isDone() } catch is StoreError {
                try await Task.sleep(for: .milliseconds(50))
            }
        }
        try await isDone()
    }

    @Test func readersThatEndedAreReplacedUnnoticed() async throws {
        let store = try await open()
        for _ in 0..<3 {
            #expect(try await endReaders(of: store, count: 9) > 0, "they come back when needed")
            try await store.probe()
            #expect(try await store.traces(TraceQuery()).isEmpty)
        }
        await store.close()
    }

    /// The daemon must not be called ready while it can write and not read.
    @Test func withoutReadersTheProbeFailsUntilTheyAreBack() async throws {
        let store = try await open()
        try allowConnections(false)
        #expect(try await endReaders(of: store, count: 9) == 2)
        for _ in 0..<5 {
            let error = await #expect(throws: StoreError.self) { try await store.probe() }
            #expect(isUnavailable(error), "\(String(describing: error))")
        }
        #expect(try await store.accept(Self.delivery, under: InboundPolicy()).accepted.count == 1)
        await #expect(throws: StoreError.self) { try await store.traces(TraceQuery()) }
        try allowConnections(true)
        try await eventually { try await store.probe() }
        #expect(try await store.conversations(limit: 9, at: .at(1)).count == 1)
        await store.close()
    }

    /// One that cannot come back would refuse what another can read, and be quicker at it.
    @Test func oneReaderServesForAnotherThatIsAway() async throws {
        let store = try await open()
        try allowConnections(false)
        #expect(try await endReaders(of: store, count: 1) == 1)
        for _ in 0..<50 {
            try await store.probe()
            #expect(try await store.traces(TraceQuery()).isEmpty)
        }
        #expect(try await endReaders(of: store, count: 1) == 1)
        await #expect(throws: StoreError.self) { try await store.probe() }
        await #expect(throws: StoreError.self) { try await store.traces(TraceQuery()) }
        try allowConnections(true)
        try await eventually { try await store.probe() }
        for _ in 0..<20 { #expect(try await store.traces(TraceQuery()).isEmpty) }
        await store.close()
    }

    @Test func whenAllSessionsEndTheProbeBringsThemBack() async throws {
        let store = try await open()
        #expect(try await endReaders(of: store, count: 9) == 2)
        let ended = try server.sql(
            "SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity"
                + " WHERE datname = '\(database)' AND backend_type = 'client backend'")
        #expect(ended == ["t"])
        try await store.probe()
        #expect(try await store.traces(TraceQuery()).isEmpty)
        await store.close()
    }

    private static let delivery = InboundDelivery(
        items: [
            InboundDelivery.Item(
                content: .message(Bench.message("hola", id: "wamid.1", at: 0)),
                newConversationID: ConversationID("wa_1"))
        ], receivedAt: .at(0), requestID: "r")
}
