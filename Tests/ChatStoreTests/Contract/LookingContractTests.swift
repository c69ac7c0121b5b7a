import ChatCore
import ChatEngine
import Glibc
import Testing

@testable import ChatStore

/// What people and programs read.
@Suite struct LookingContractTests {
    @Test(arguments: StoreKind.allCases)
    func everyColumnOfATraceComesBack(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        let turn = try await bench.claimOne(at: 2)
        var commit = bench.decision(on: turn, reply: "1", at: 2)
        commit.trace.phoneMasked = "***4567"
        commit.trace.openAICalled = true
        commit.trace.openAIModel = "gpt-4o-mini"
        commit.trace.openAIInputTokens = 812
        commit.trace.openAIOutputTokens = 95
        commit.trace.openAICostUSD = 0.000_178_8
        commit.trace.openAILatencyMilliseconds = 812.25
        commit.trace.cacheHit = true
        commit.trace.mode = .humanActive
        commit.trace.handoffTeam = "taller"
        commit.trace.assetID = "singer-4423"
        commit.trace.text = "ñandú 🧵"
        commit.trace.responseText = "sí"
        commit.trace.latencyMilliseconds = 1.5
        commit.trace.error = "openai: timeout"
        _ = try await bench.store.commit(commit)
        var expected = commit.trace
        expected.id = 1
        expected.sendStatus = .pending
        expected.sendAttempts = 0
        #expect(try await bench.onlyTrace() == expected)
    }

    @Test(arguments: StoreKind.allCases)
    func tracesArePagedForwardsAndBackwards(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        for number in 0..<6 {
            _ = try await bench.chat(
                "hola", in: number.isMultiple(of: 2) ? "a" : "b", at: Double(number),
                version: Int64(number / 2))
        }
        // query, ids
        let table: [(TraceQuery, [Int64])] = [
            (TraceQuery(), [1, 2, 3, 4, 5, 6]), (TraceQuery(limit: 2), [5, 6]),
            (TraceQuery(before: 5, limit: 2), [3, 4]), (TraceQuery(after: 2, limit: 2), [3, 4]),
            (TraceQuery(after: 1, before: 4), [2, 3]), (TraceQuery(after: 6), []),
            (TraceQuery(conversationID: ConversationID("b")), [2, 4, 6]),
            (TraceQuery(after: 2, conversationID: ConversationID("b")), [4, 6]),
            (TraceQuery(onlyOpenAICalls: true), []), (TraceQuery(onlyErrors: true), []),
            (TraceQuery(limit: 0), [6]), (TraceQuery(limit: -1), [6]),
        ]
        for (query, ids) in table {
            let traces = try await bench.store.traces(query)
            #expect(traces.map(\.id) == ids, "\(query)")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func conversationsAreListedByActivity(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let ana = try await bench.say("hola", from: .ana, at: 0).accepted[0].conversationID
        let beto = try await bench.say("hola", from: .beto, at: 1).accepted[0].conversationID
        _ = try await bench.chat("hola", in: "c", at: 2, version: 0)
        try await bench.say("otra", from: .ana, at: 3)
        let list = try await bench.store.conversations(limit: 10, at: .at(4))
        #expect(list.map(\.id) == [ana, ConversationID("c"), beto])
        #expect(list.map(\.phoneMasked) == ["***4567", nil, "***4321"])
        #expect(list.map(\.lastActivityAt) == [.at(3), .at(2), .at(1)])
        #expect(try await bench.store.conversations(limit: 1, at: .at(4)).map(\.id) == [ana])
    }

    @Test(arguments: StoreKind.allCases)
    func aTurnIsGivenTheNewestBubblesOfThePast(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        for number in 1...15 {
            let second = Double(number) * 100
            try await bench.say("p\(number)", at: second)
            try await bench.answer("r\(number)", at: second + 2)
        }
        try await bench.say("ahora", at: 2000)
        let turn = try await bench.claimOne(at: 2002)
        let expected = (4...15).flatMap { ["p\($0)", "r\($0)"] }
        #expect(turn.conversation.history.map(\.text) == expected)
        #expect(turn.conversation.memory.answeredTurns == 15)
        let id = turn.conversation.id
        #expect(
            try await bench.store.history(of: id, limit: 3)?.map(\.text) == ["r14", "p15", "r15"])
    }

    @Test(arguments: StoreKind.allCases)
    func whatIsRememberedComesBack(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        var commit = bench.decision(on: try await bench.claimOne(at: 2), reply: "1", at: 2)
        commit.memory = ConversationMemory(
            itemIDs: ["b", "a"], openQuestion: "talla",
            slots: ["ciudad": "Montería", "uso": "\"casa\""],
            lastIntent: "precio", answeredTurns: 7)
        _ = try await bench.store.commit(commit)
        try await bench.restart()
        let id = commit.trace.conversationID
        #expect(try await bench.store.conversation(id, channel: .whatsapp).memory == commit.memory)
    }

    @Test(arguments: StoreKind.allCases)
    func aClosedStoreSaysSo(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.store.probe()
        await bench.store.close()
        await bench.store.close()
        await #expect(throws: StoreError.unavailable("the store is closed")) {
            try await bench.say("hola", at: 0)
        }
        await #expect(throws: StoreError.unavailable("the store is closed")) {
            try await bench.store.traces(TraceQuery())
        }
    }

    /// Long reads, as of a month's statistics, delay no probe.
    @Test(.timeLimit(.minutes(10)), arguments: StoreKind.databases)
    func readersThatAreBusyAreNotWaitedFor(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let store = try #require(bench.store as? any SQLStore)
        let state = Locked((isReading: false, isOver: false))
        let reading = Task {
            try await store.reader.run { (tables) throws(StoreError) in
                state.withLock { $0.isReading = true }
                while !state.withLock({ $0.isOver }) { usleep(1000) }
            }
        }
        while !state.withLock({ $0.isReading }) { try await Task.sleep(for: .milliseconds(1)) }
        try await store.probe()
        state.withLock { $0.isOver = true }
        try await reading.value
    }
}
