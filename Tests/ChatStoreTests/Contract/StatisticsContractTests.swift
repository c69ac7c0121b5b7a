import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// What happened, in numbers.
@Suite struct StatisticsContractTests {
    @Test(arguments: StoreKind.allCases)
    func numbersAreOfTheTimeThatIsAskedFor(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        for number in 0..<40 {
            _ = try await bench.chat("hola", in: "c\(number)", at: Double(number), version: 0)
        }
        for since in [0, 1, 17, 39, 40, 1000] {
            let numbers = try await bench.store.statistics(since: .at(Double(since)))
            #expect(numbers.turns == max(0, 40 - since), "since \(since)")
            #expect(numbers.messages == max(0, 40 - since), "since \(since)")
        }
        let all = try await bench.store.statistics(since: .at(0))
        #expect(all.types == ["BUSINESS_FAQ": 40])
        #expect(all.intents == ["horarios": 40])
        #expect(all.channels == ["chat": 40])
        #expect(all.openAI.blocked == ["type": 40])
        #expect(all.openAI.savedByGate == 40)
        #expect(all.openAI.calls == 0)
        #expect(all.latency.count == 0)
    }

    @Test(arguments: StoreKind.allCases)
    func everyKindOfTurnIsCounted(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let paths = [
            ["openai:called"], ["openai:called"], ["openai:failed:timeout"],
            ["openai:rejected:ungrounded"], ["openai:blocked:budget"],
            ["mode:human_active", "openai:blocked:human_active"],
        ]
        for (number, path) in paths.enumerated() {
            let second = Double(number * 100)
            try await bench.say("hola", at: second)
            var commit = bench.decision(
                on: try await bench.claimOne(at: second + 2), reply: nil, at: second + 2)
            commit.trace.decisionPath = path
            commit.trace.openAICalled = number < 4
            if number < 2 {
                commit.trace.openAIInputTokens = 100
                commit.trace.openAIOutputTokens = 10
                commit.trace.openAICostUSD = 0.25
                commit.trace.openAILatencyMilliseconds = 800
            }
            commit.trace.cacheHit = number == 4
            commit.trace.latencyMilliseconds = Double(number + 1)
            commit.trace.error = number == 2 ? "openai: timeout" : nil
            _ = try await bench.store.commit(commit)
        }
        let numbers = try await bench.store.statistics(since: .at(0))
        #expect(numbers.turns == 6)
        #expect(numbers.silencedTurns == 1)
        #expect(numbers.openAI.calls == 4)
        #expect(numbers.openAI.failed == ["timeout": 1])
        #expect(numbers.openAI.rejected == ["ungrounded": 1])
        #expect(numbers.openAI.blocked == ["budget": 1, "human_active": 1])
        #expect(numbers.openAI.savedByGate == 0)
        #expect(numbers.openAI.inputTokens == 200)
        #expect(numbers.openAI.outputTokens == 20)
        #expect(numbers.openAI.costUSD == 0.5)
        #expect(numbers.openAI.latency.count == 2)
        #expect(numbers.cacheHits == 1)
        #expect(numbers.errors == ["openai": 1])
        #expect(numbers.latency.count == 6)
        #expect(numbers.latency.maximum == 6)
    }

    @Test(arguments: StoreKind.allCases)
    func peopleAndSendsAreCounted(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        try await bench.say("hola", at: 0)
        try await bench.answer(at: 2)
        let sent = try await bench.claimOneSend(at: 3)
        try await bench.record(.sent(MessageID("wamid.out")), for: sent, at: 3)
        try await bench.say("una persona", at: 100)
        let turn = try await bench.claimOne(at: 102)
        let takeover = TurnCommit.Takeover(
            until: .at(43_200),
            handoff: HandoffDraft(
                team: "ventas", reason: "purchase", actor: "bot", notificationID: nil))
        _ = try await bench.store.commit(
            bench.decision(on: turn, reply: "ya", at: 102, takeover: takeover, notify: true))
        let numbers = try await bench.store.statistics(since: .at(0))
        #expect(numbers.handoffs == [Statistics.Handoff(team: "ventas", reason: "purchase"): 1])
        #expect(numbers.shadowActivations == ["bot": 1])
        #expect(
            numbers.sends == [
                Statistics.Send(purpose: .reply, status: .sent): 1,
                Statistics.Send(purpose: .reply, status: .pending): 1,
                Statistics.Send(purpose: .notification, status: .pending): 1,
            ])
        let later = try await bench.store.statistics(since: .at(50))
        #expect(later.sends[Statistics.Send(purpose: .reply, status: .sent)] == nil)
        #expect(later.handoffs.count == 1)
        #expect(try await bench.store.statistics(since: .at(200)).sends.isEmpty)
    }

    /// A store in memory keeps no counters.
    @Test(arguments: StoreKind.databases)
    func rateLimitsAreCountedByTheHour(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        let policy = InboundPolicy(messagesPerMinute: 1)
        for _ in 0..<3 { try await bench.say("hola", at: 0, policy: policy) }
        _ = try await bench.chat("hola", in: "c", at: 0, version: 0, limit: 1)
        _ = try await bench.chat("hola", in: "c", at: 1, version: 1, limit: 1)
        let numbers = try await bench.store.statistics(since: .at(60))
        #expect(numbers.rateLimited == [.whatsapp: 2, .chat: 1])
        #expect(try await bench.store.statistics(since: .at(4000)).rateLimited.isEmpty)
    }

    @Test(arguments: StoreKind.allCases)
    func vitalsTellWhatWaits(kind: StoreKind) async throws {
        let bench = try await Bench(kind)
        #expect(try await bench.store.vitals(at: .at(0)).openSends == 0)
        try await bench.say("hola", at: 0)
        let id = try await bench.answer(at: 2).conversationID
        try await bench.say("otra", at: 100)
        try await bench.answer(at: 102)
        _ = try await bench.changeMode(of: id, to: .humanActive, at: 103)
        var vitals = try await bench.store.vitals(at: .at(104))
        #expect(vitals.openSends == 2)
        #expect(vitals.oldestOpenSend == .at(2))
        #expect(vitals.heldConversations == 1)
        #expect(vitals.traces == 2)
        if kind != .memory { #expect(vitals.databaseBytes ?? 0 > 10_000) }
        _ = try await bench.claimSends(at: 50_000)
        vitals = try await bench.store.vitals(at: .at(50_000))
        #expect(vitals.openSends == 0)
        #expect(vitals.heldConversations == 0)
    }
}
