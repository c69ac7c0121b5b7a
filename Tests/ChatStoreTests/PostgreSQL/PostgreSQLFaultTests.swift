import ChatCore
import ChatEngine
import ChatStandIns
import Glibc
import Testing

@testable import ChatStore

/// Servers that go away, sessions that end, daemons that stall: refused in words, healed by itself.
@Suite struct PostgreSQLFaultTests {
    private let server: PostgreSQLServer

    init() throws {
        server = try PostgreSQLServer.shared.get()
    }

    /// Tries again until it works, as Meta does.
    private func untilItWorks<Result: Sendable>(
        _ body: () async throws -> Result
    ) async throws -> Result {
        for _ in 0..<600 {
            do { return try await body() } catch is StoreError {
                try await Task.sleep(for: .milliseconds(50))
            }
        }
        return try await body()
    }

    /// Ends the sessions of one store, as an administrator or a failing network does.
    private func endSessions(of bench: Bench) throws -> Int {
        try server.sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE application_name = '\(bench.schema)'"
        ).count
    }

    @Test func sessionsThatEndedMeanwhileAreReplacedUnnoticed() async throws {
        let bench = try await Bench(.postgreSQL)
        let id = try await bench.say("uno", at: 0).accepted[0].conversationID
        #expect(try endSessions(of: bench) == 2)
        #expect(try await bench.say("dos", at: 1).accepted.count == 1)
        #expect(try await bench.store.history(of: id, limit: 9) == [])
        #expect(try await bench.claimOne(at: 9).turn.messages.count == 2)
    }

    @Test func aSessionThatEndsInsideATransactionLosesNothing() async throws {
        let bench = try await Bench(.postgreSQL)
        let store = try #require(bench.store as? PostgreSQLStore)
        try await bench.say("uno", id: "wamid.1", at: 0)
        let error = await #expect(throws: StoreError.self) {
            try await store.writer.run { (tables) throws(StoreError) in
                try tables.connection.run("DELETE FROM inbox")
                _ = try tables.connection.first("SELECT pg_terminate_backend(pg_backend_pid())") {
                    $0.isNull(0)
                }
            }
        }
        guard case .unavailable = error else {
            Issue.record("found \(String(describing: error))")
            return
        }
        #expect(try await bench.say("uno", id: "wamid.1", at: 1).duplicates == 1)
    }

    /// A restart and a crash of a server of its own.
    @Test func whileTheServerIsAwayCallsAreRefusedAndAfterwardsAllIsThere() async throws {
        let server = try PostgreSQLServer()
        let address = try PostgreSQLAddress(server.newSchema())
        let store = try await PostgreSQLStore.open(address)
        for round in 0..<2 {
            let before = try await untilItWorks {
                try await store.accept(Self.delivery("wamid.\(round)"), under: InboundPolicy())
            }
            #expect(before.accepted.count == 1)
            if round == 0 { server.stop() } else { server.crash() }
            let error = await #expect(throws: StoreError.self) {
                try await store.accept(Self.delivery("wamid.x"), under: InboundPolicy())
            }
            guard case .unavailable(let why) = error else {
                Issue.record("found \(String(describing: error))")
                return
            }
            #expect(!why.contains(PostgreSQLServer.password))
            await #expect(throws: StoreError.self) { try await store.traces(TraceQuery()) }
            await #expect(throws: StoreError.self) { try await PostgreSQLStore.open(address) }
            try server.start()
        }
        _ = try await untilItWorks { try await store.traces(TraceQuery()) }
        for round in 0..<2 {
            let again = try await untilItWorks {
                try await store.accept(Self.delivery("wamid.\(round)"), under: InboundPolicy())
            }
            #expect(again.duplicates == 1)
        }
        await store.close()
    }

    private static func delivery(_ id: String) -> InboundDelivery {
        InboundDelivery(
            items: [
                InboundDelivery.Item(
                    content: .message(Bench.message("hola", id: id, at: 0)),
                    newConversationID: ConversationID("wa_1"))
            ], receivedAt: .at(0), requestID: "r")
    }

    /// A daemon that stops inside a transaction holds the others up for some seconds, not for good.
    @Test func theServerTakesTheLockFromADaemonThatStalls() async throws {
        let bench = try await Bench(.postgreSQL)
        let stalled = try #require(try await bench.another() as? PostgreSQLStore)
        let state = Locked((holds: false, isOver: false))
        let stalling = Task {
            try await stalled.writer.run { (tables) throws(StoreError) in
                try tables.connection.execute("DELETE FROM inbox")
                state.withLock { $0.holds = true }
                while !state.withLock({ $0.isOver }) { usleep(1000) }
            }
        }
        while !state.withLock({ $0.holds }) { try await Task.sleep(for: .milliseconds(1)) }
        #expect(try await bench.say("uno", at: 0).accepted.count == 1)
        state.withLock { $0.isOver = true }
        await #expect(throws: StoreError.self) { try await stalling.value }
        #expect(try bench.rows("SELECT count(*) FROM inbox") == ["1"])
        await stalled.close()
    }

    /// Somebody's open transaction in psql delays one conversation, not all of them.
    @Test func aRowThatAnotherProgramHoldsIsLeftOut() async throws {
        let bench = try await Bench(.postgreSQL)
        try await bench.say("uno", at: 0)
        try await bench.say("dos", from: .beto, at: 0)
        let link = try PostgreSQLLink(PostgreSQLAddress(bench.url))
        try link.execute("BEGIN; SELECT * FROM conversations ORDER BY key LIMIT 1 FOR UPDATE")
        #expect(try await bench.claim(at: 9).turns.map(\.turn.text) == ["dos"])
        try link.execute("ROLLBACK")
        #expect(try await bench.claim(at: 9).turns.map(\.turn.text) == ["uno"])
    }

    @Test func whatCannotBeTextIsReplaced() async throws {
        let bench = try await Bench(.postgreSQL)
        try await bench.echo("a\0b", at: 0)
        try await bench.say("c\0d\u{1}", id: "wamid\0", at: 0)
        #expect(try await bench.claimOne(at: 9).turn.text == "c\0d\u{1}")
        #expect(try await bench.say("c", id: "wamid\0", at: 1).duplicates == 1)
        let id = try await bench.store.conversations(limit: 1, at: .at(9))[0].id
        #expect(try await bench.store.history(of: id, limit: 1)?.map(\.text) == ["a\u{FFFD}b"])
    }

    /// What chatctl leaves is taken up at once.
    @Test func workThatAnotherProcessLeavesIsHeardOf() async throws {
        let bench = try await Bench(.postgreSQL)
        let (calls, continuation) = AsyncStream<Void>.makeStream()
        bench.store.onWork { continuation.yield() }
        let id = try await bench.say("hola", at: 0).accepted[0].conversationID
        var heard = calls.makeAsyncIterator()
        await heard.next()
        let other = try await bench.another()
        _ = try await other.reply(
            HumanReply(
                conversationID: id, text: "Ya le ayudo", actor: "cli", sendID: OutboxID("out_1"),
                at: .at(1), until: .at(100)))
        await heard.next()
        #expect(try await bench.claimSends(at: 2).sends.count == 1)
        await other.close()
    }
}
