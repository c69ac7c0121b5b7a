import Testing

@testable import ChatCore

/// A model may bring better words, and nothing else.
@Suite struct TurnPlanResolveTests {
    private static func plan() throws -> (TurnPlan, ModelRequest) {
        let now = try TestShop.time("2026-11-24 10:15")
        let plan = TestShop.bot.plan(
            Turn(text: "cuál máquina me recomienda para coser cuero", at: now),
            in: Conversation(id: ConversationID("a"), channel: .chat), at: now, model: .ready)
        return (plan, try #require(plan.request))
    }

    private static let call = ModelCall(model: "m", picodollars: 5, latencyMilliseconds: 800)

    private static func openAI(_ result: TurnResult) -> [String] {
        result.path.filter { $0.hasPrefix("openai:") }
    }

    @Test func trueWordsAreTakenAndNothingElseChanges() throws {
        let (plan, request) = try Self.plan()
        let words = TestShop.business.profile.warranty
        let result = plan.resolve(
            ModelCompletion(request: request, outcome: .draft(words), call: Self.call))
        #expect(result.reply == Reply(text: words))
        #expect(Self.openAI(result) == ["openai:called"])
        #expect(result.path.last == "reply:text")
        var same = result
        same.reply = plan.result.reply
        same.path = plan.result.path
        same.modelCall = nil
        same.evidence = []
        #expect(same == plan.result)
    }

    @Test func untrueWordsAreRejectedWithAReason() throws {
        let (plan, request) = try Self.plan()
        let result = plan.resolve(
            ModelCompletion(
                request: request, outcome: .draft("Claro, se la dejo en $10.000 hoy mismo."),
                call: Self.call))
        #expect(result.reply == plan.result.reply)
        #expect(Self.openAI(result).first?.hasPrefix("openai:rejected:") == true)
        #expect(Self.openAI(result).count == 1)
        #expect(result.modelCall == Self.call)
    }

    @Test(arguments: ModelFailure.allCases)
    func everyFailureLeavesTheShopsOwnAnswer(failure: ModelFailure) throws {
        let (plan, request) = try Self.plan()
        let result = plan.resolve(
            ModelCompletion(request: request, outcome: .failed(failure), call: Self.call))
        #expect(result.reply == plan.result.reply && result.reply != nil)
        #expect(Self.openAI(result) == ["openai:failed:\(failure.rawValue)"])
    }

    @Test(arguments: [ModelGate.BlockedReason.budget, .circuit])
    func aLateRefusalIsTheVerdict(reason: ModelGate.BlockedReason) throws {
        let (plan, request) = try Self.plan()
        let result = plan.resolve(ModelCompletion(request: request, outcome: .blocked(reason)))
        #expect(result.verdict == .blocked(reason))
        #expect(Self.openAI(result) == ["openai:blocked:\(reason.rawValue)"])
        #expect(result.modelCall == nil && result.reply == plan.result.reply)
    }

    @Test func anAnswerToAnotherQuestionLeavesOnlyItsCost() throws {
        let (plan, request) = try Self.plan()
        var other = request
        other.history.append(ModelRequest.Message(role: .user, text: "otra cosa"))
        let result = plan.resolve(
            ModelCompletion(
                request: other, outcome: .draft(TestShop.business.profile.warranty),
                call: Self.call))
        #expect(result.reply == plan.result.reply)
        #expect(Self.openAI(result) == ["openai:failed:superseded"])
        #expect(result.modelCall == Self.call)
    }

    @Test func whatPeopleTookOverMeanwhileStaysSilentAndStillCosts() throws {
        let (_, request) = try Self.plan()
        let now = try TestShop.time("2026-11-24 10:16")
        let silent = TestShop.bot.plan(
            Turn(text: "cuál máquina me recomienda para coser cuero", at: now),
            in: Conversation(
                id: ConversationID("a"), channel: .chat, storedMode: .humanActive), at: now,
            model: .ready)
        let result = silent.resolve(
            ModelCompletion(request: request, outcome: .draft("hola"), call: Self.call))
        #expect(result.reply == nil)
        #expect(Self.openAI(result) == ["openai:blocked:human_active"])
        #expect(result.modelCall == Self.call)
    }
}
