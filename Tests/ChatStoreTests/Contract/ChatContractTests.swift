import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// Turns of `/api/chat`: stored by their commit, limited per minute.
@Suite struct ChatContractTests {
    @Test(arguments: StoreKind.allCases)
    func aConversationBeginsWithItsFirstCommit(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let id = ConversationID("mesa 4")
        let new = try await bench.store.conversation(id, channel: .chat)
        #expect(new == Conversation(id: id, channel: .chat))
        #expect(try await bench.store.history(of: id, limit: 5) == nil, "asking stores nothing")
        #expect(
            try await bench.chat("hola", in: "mesa 4", at: 0, version: 0) == .committed(traceID: 1))
        let known = try await bench.store.conversation(id, channel: .chat)
        #expect(known.version == 1)
        #expect(known.history.map(\.text) == ["hola", "Hola"])
        #expect(known.phoneMasked == nil)
        #expect(try await bench.chat("¿y?", in: "mesa 4", at: 1, version: 0) == .superseded)
        #expect(
            try await bench.chat("¿y?", in: "mesa 4", at: 1, version: 1) == .committed(traceID: 2))
        #expect(try await bench.chat("x", in: "otra", at: 1, version: 3) == .superseded)
        #expect(try await bench.claim(at: 100).turns.isEmpty, "nothing of it waits for a turn")
        let traces = try await bench.store.traces(TraceQuery())
        #expect(traces.map(\.sendStatus) == [nil, nil])
        #expect(traces.map(\.channel) == [.chat, .chat])
    }

    @Test(arguments: StoreKind.allCases)
    func theLimitPerMinuteHoldsAndStoresNothing(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        for version in 0..<3 {
            let outcome = try await bench.chat(
                "hola", in: "a", at: Double(version), version: Int64(version), limit: 3)
            #expect(outcome == .committed(traceID: Int64(version) + 1))
        }
        let over = try await bench.chat("hola", in: "a", at: 10, version: 3, limit: 3)
        #expect(over == .rateLimited(retryAfterSeconds: 50))
        #expect(
            try await bench.chat("hola", in: "b", at: 10, version: 0, limit: 3)
                == .committed(traceID: 4))
        try await bench.restart()
        let later = try await bench.chat("hola", in: "a", at: 59.5, version: 3, limit: 3)
        #expect(later == .rateLimited(retryAfterSeconds: 1))
        #expect(try await bench.store.traces(TraceQuery()).count == 4)
        let free = try await bench.chat("hola", in: "a", at: 60, version: 3, limit: 3)
        #expect(free == .committed(traceID: 5))
    }

    @Test(arguments: StoreKind.allCases)
    func theSameMessageAgainHasTheSameOutcome(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let first = try await bench.chat("hola", in: "a", at: 0, version: 0, messageID: "chat_x")
        let again = try await bench.chat("hola", in: "a", at: 1, version: 0, messageID: "chat_x")
        #expect(first == .committed(traceID: 1))
        #expect(again == first)
        #expect(try await bench.store.traces(TraceQuery()).count == 1)
    }

    @Test(arguments: StoreKind.allCases)
    func twoTurnsAtOnceAreStoredOneAfterTheOther(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let outcomes = try await withThrowingTaskGroup(of: CommitOutcome.self) { group in
            for _ in 0..<16 {
                group.addTask { try await bench.chat("hola", in: "a", at: 0, version: 0) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 == .superseded }.count == 15)
        #expect(try await bench.store.traces(TraceQuery()).count == 1)
    }

    @Test(arguments: StoreKind.allCases)
    func theSameIDOfAnotherChannelIsAnotherConversation(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let id = try await bench.say("hola", at: 0).accepted[0].conversationID
        let chat = try await bench.store.conversation(id, channel: .chat)
        #expect(chat == Conversation(id: id, channel: .chat))
    }
}
