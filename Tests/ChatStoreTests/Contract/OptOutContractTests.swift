import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// A customer wants to hear nothing more: nothing that waits leaves, and nothing new is taken, until they write again.
@Suite struct OptOutContractTests {
    /// Claims the due turn and stores a wish to hear nothing more, with or without a last line.
    @discardableResult
    private func optOut(
        _ bench: Bench, saying text: String? = "Listo.", cancelling: Int = 0, at seconds: Double
    ) async throws -> OutboxDraft? {
        let turn = try await bench.claimOne(at: seconds)
        var commit = bench.decision(on: turn, reply: text, at: seconds)
        commit.memory.isOptedOut = true
        guard case .committed(_, let cancelled) = try await bench.store.commit(commit) else {
            Issue.record("the wish was not stored")
            return nil
        }
        #expect(cancelled.count == cancelling)
        #expect(cancelled.allSatisfy { $0.subject.conversationID == turn.conversation.id })
        return commit.sends.first
    }

    private func reply(
        _ bench: Bench, _ id: ConversationID, send: String = "out_p", at seconds: Double
    ) async throws -> HumanReplyOutcome {
        try await bench.store.reply(
            HumanReply(
                conversationID: id, text: "Buenas", actor: "api", sendID: OutboxID(send),
                at: .at(seconds), until: .at(seconds + 43_200)))
    }

    @Test(arguments: StoreKind.allCases)
    func onlyTheLastLineLeaves(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("¿precio?", at: 0)
        let early = try await bench.answer("1", at: 2)
        try await bench.say("¿y?", at: 3)
        _ = try await bench.answer("2", at: 5)
        let first = try await bench.claimOneSend(at: 6)
        #expect(first.draft.id == early.id)
        try await bench.say("STOP", at: 7)
        let last = try await optOut(bench, cancelling: 1, at: 9)
        // What was under way comes back with a fault: it is not tried again.
        try await bench.record(.retry(at: .at(10), error: "dns"), for: first, at: 9.5)
        let claims = try await bench.claimSends(at: 11)
        #expect(claims.cancelled.map(\.id) == [early.id])
        #expect(claims.sends.map(\.draft.id) == [last?.id])
        let traces = try await bench.store.traces(TraceQuery(limit: 9))
        #expect(traces.map(\.sendStatus) == [.cancelled, .cancelled, .pending])
    }

    @Test(arguments: StoreKind.allCases)
    func peoplesWordsAreRefusedUntilTheCustomerWrites(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let id = try await bench.say("hola", at: 0).accepted[0].conversationID
        try await bench.answer(at: 2)
        #expect(try await reply(bench, id, send: "out_early", at: 3) == .queued(tookOver: true))
        try await bench.say("no me escriban más", at: 4)
        try await optOut(bench, saying: nil, cancelling: 2, at: 6)
        #expect(try await bench.claimSends(at: 7).sends.isEmpty, "nor what people wrote before")
        #expect(try await reply(bench, id, at: 8) == .optedOut)
        // It holds across restarts, also for the next daemon.
        try await bench.restart()
        #expect(try await reply(bench, id, at: 9) == .optedOut)
        try await bench.say("hola otra vez", at: 10)
        #expect(try await reply(bench, id, at: 11) == .queued(tookOver: false))
        #expect(try await bench.claimOneSend(at: 12).draft.id == OutboxID("out_p"))
    }

    @Test(arguments: StoreKind.allCases)
    func afterwardsTheBotAnswersAsBefore(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("STOP", at: 0)
        try await optOut(bench, saying: nil, at: 2)
        try await bench.say("hola", at: 10)
        let turn = try await bench.claimOne(at: 12)
        #expect(turn.conversation.memory.isOptedOut, "the bot learns what was")
        var commit = bench.decision(on: turn, reply: "¡Hola!", at: 13)
        commit.memory.isOptedOut = false
        guard case .committed = try await bench.store.commit(commit) else {
            return #expect(Bool(false), "not stored")
        }
        #expect(try await bench.claimOneSend(at: 14).draft.content == .text("¡Hola!"))
    }

    /// The wish of one alias is the wish of the person.
    @Test(arguments: StoreKind.allCases)
    func aMergeKeepsTheWish(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let number = Sender.make(phone: "573001234567")
        let user = Sender.make(userID: "CO.1349")
        let id = try await bench.say("STOP", from: number, at: 0).accepted[0].conversationID
        try await optOut(bench, saying: nil, at: 2)
        try await bench.say("hola", from: user, at: 3)
        try await bench.answer(at: 5)
        let change = InboundEvent(
            id: nil, sender: nil, at: .at(6),
            kind: .identityChange(
                from: .userID(try #require(BusinessScopedUserID("CO.1349"))), to: number))
        try await bench.deliver([.event(change)], at: 6)
        #expect(try await bench.store.conversations(limit: 9, at: .at(7)).map(\.id) == [id])
        #expect(try await reply(bench, id, at: 7) == .optedOut)
        let memory = try await bench.store.conversation(id, channel: .whatsapp).memory
        #expect(memory.answeredTurns > 0 && memory.isOptedOut)
    }
}
