import ChatCore
import ChatEngine
import ChatStandIns
import Testing

@testable import ChatStore

/// What a model may cost is written down before it is asked: where that cannot be written, nobody is asked.
@Suite(.timeLimit(.minutes(15))) struct SpendFaultTests {
    private static func run(_ sql: String, on bench: ModelBench) async throws {
        try await bench.store.writer.run { (tables) throws(StoreError) in
            try tables.connection.execute(sql)
        }
    }

    private static func failures(_ bench: ModelBench) -> [String] {
        bench.observations.all.compactMap {
            if case .storeFailed(let operation, _) = $0 { operation } else { nil }
        }
    }

    /// The account alone cannot be written: the turn can.
    @Test func withoutAnAccountTheShopsOwnAnswerGoesOut() async throws {
        let bench = try await ModelBench { _, _ in .say("Con gusto.") }
        let plain = try await ModelBench(isEnabled: false) { _, _ in .garbage }
        try await Self.run(
            """
            CREATE TRIGGER held BEFORE INSERT ON spend_reservations
            BEGIN SELECT RAISE(ABORT, 'the account is held'); END
            """, on: bench)
        for id in ["mesa", "silla"] {
            let answer = try #require(try await bench.ask(in: id))
            #expect(answer.openAI == "openai:failed:unrecorded")
            #expect(!answer.trace.openAICalled && answer.trace.openAICostUSD == nil)
            let expected = try await plain.ask(in: id)?.result.reply
            #expect(answer.result.reply == expected && expected != nil)
        }
        #expect(bench.provider.requests.isEmpty, "nothing leaves that is not written down")
        #expect(Self.failures(bench) == ["reserve_spend", "reserve_spend"])
        #expect((try await bench.store.latestSpend()?.committed ?? 0) == 0)
        try await Self.run("DROP TRIGGER held", on: bench)
        #expect(try await bench.ask(in: "mesa")?.openAI == "openai:called", "no circuit was opened")
        #expect(bench.provider.requests.count == 1)
        await bench.stop()
        await plain.stop()
    }

    /// Another program holds the whole file: the turn cannot be stored either, and who asked is told to come again.
    @Test func withoutADatabaseNothingLeaves() async throws {
        let bench = try await ModelBench { _, _ in .say("Con gusto.") }
        let other = try SQLiteConnection(
            path: bench.store.path, role: .writer, busyMilliseconds: 600_000)
        try other.execute("BEGIN IMMEDIATE")
        await #expect(throws: StoreError.self) { try await bench.ask() }
        #expect(bench.provider.requests.isEmpty)
        #expect(Self.failures(bench).contains("reserve_spend"))
        try other.execute("ROLLBACK")
        #expect(try await bench.ask()?.openAI == "openai:called")
        #expect(bench.provider.requests.count == 1)
        await bench.stop()
    }

    /// What a call cost cannot be written: its words are true all the same, and the money stays put aside.
    @Test func whatCannotBeSettledStaysPutAside() async throws {
        let bench = try await ModelBench { _, _ in .say("Con gusto.") }
        try await Self.run(
            """
            CREATE TRIGGER held BEFORE DELETE ON spend_reservations
            BEGIN SELECT RAISE(ABORT, 'the account is held'); END
            """, on: bench)
        #expect(try await bench.ask()?.openAI == "openai:called")
        #expect(Self.failures(bench) == ["settle_spend"])
        let worst = try #require(bench.provider.requests.first.flatMap(bench.worstCase))
        let day = try #require(try await bench.store.latestSpend())
        #expect(day.settled == 0 && day.reserved == worst)
        await bench.stop()
    }
}
