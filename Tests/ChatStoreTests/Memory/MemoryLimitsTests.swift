import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// A store in memory keeps a bounded past and all unfinished work.
@Suite struct MemoryLimitsTests {
    private func accept(
        _ text: String, id: String, from number: Int, at seconds: Double, in store: MemoryStore
    ) async throws -> AcceptOutcome {
        let sender = Sender.make(phone: "57300\(1_000_000 + number)")
        let item = InboundDelivery.Item(
            content: .message(Bench.message(text, id: id, from: sender, at: seconds)),
            newConversationID: ConversationID(high: 0, low: UInt64(number)))
        let delivery = InboundDelivery(items: [item], receivedAt: .at(seconds), requestID: "r")
        return try await store.accept(delivery, under: InboundPolicy())
    }

    /// Answers whatever is due.
    private func answerAll(at seconds: Double, in store: MemoryStore) async throws {
        let lease = Lease(token: "lease-\(seconds)", expiresAt: .at(seconds + 30))
        for turn in try await store.claimTurns(at: .at(seconds), limit: 100, lease: lease).turns {
            let trace = Bench.trace(
                of: turn.turn, in: turn.conversation.id, .whatsapp, at: seconds)
            let commit = TurnCommit(
                origin: .claimed(lease), expectedVersion: turn.conversation.version,
                turn: turn.turn, memory: ConversationMemory(), takeover: nil, replyText: "ok",
                sends: [], trace: trace, at: .at(seconds))
            _ = try await store.commit(commit)
        }
    }

    @Test func theOldestFinishedThingsAreForgotten() async throws {
        let store = MemoryStore(
            limits: MemoryLimits(conversations: 10, messages: 4, traces: 10, bubbles: 3))
        for number in 1...30 {
            let second = Double(number) * 10
            _ = try await accept("p", id: "wamid.\(number)", from: number, at: second, in: store)
            try await answerAll(at: second + 5, in: store)
        }
        let list = try await store.conversations(limit: 100, at: .at(400))
        #expect(list.count == 10)
        #expect(list.first?.id == ConversationID(high: 0, low: 30))
        let traces = try await store.traces(TraceQuery(limit: 1000))
        #expect(traces.count <= 11)
        #expect(traces.last?.id == 30)
        let recent = try await accept("p", id: "wamid.30", from: 30, at: 400, in: store)
        #expect(recent.duplicates == 1)
        let forgotten = try await accept("p", id: "wamid.1", from: 30, at: 401, in: store)
        #expect(forgotten.accepted.count == 1)
        try await answerAll(at: 410, in: store)
        let bubbles = try await store.history(of: ConversationID(high: 0, low: 30), limit: 100)
        #expect(bubbles?.count == 3)
    }

    @Test func workThatIsNotFinishedIsKept() async throws {
        let store = MemoryStore(
            limits: MemoryLimits(conversations: 5, messages: 1, traces: 1, bubbles: 1))
        for number in 1...20 {
            _ = try await accept("p", id: "wamid.\(number)", from: number, at: 0, in: store)
        }
        let lease = Lease(token: "l", expiresAt: .at(100))
        let turns = try await store.claimTurns(at: .at(10), limit: 100, lease: lease).turns
        #expect(turns.count == 20)
    }
}
