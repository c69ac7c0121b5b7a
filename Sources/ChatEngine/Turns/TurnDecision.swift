internal import ChatCore

/// The decision of one turn, made again as often as the conversation changes under it; the model is asked once at
/// most, whatever happens.
struct TurnDecision {
    private let policy: EnginePolicy
    private let caller: ModelCaller?
    /// What the gate was told at first: our own call must not change the verdict on itself.
    private var availability: ModelAvailability?
    private var completion: ModelCompletion?

    init(policy: EnginePolicy, caller: ModelCaller?) {
        self.policy = policy
        self.caller = caller
    }

    /// Decides with what is known now, waiting for the model where the plan asks for it. Who is not to be answered is
    /// not worth a call.
    mutating func result(
        of turn: Turn, in conversation: Conversation, by bot: Bot, at now: Timestamp,
        for subject: Subject, isAnswered: Bool = true
    ) async -> TurnResult {
        let availability =
            availability ?? caller?.availability(in: bot.business) ?? unavailability(bot)
        self.availability = availability
        let plan = bot.plan(
            turn, in: conversation, at: now, model: availability, limits: policy.model.limits,
            showsPictures: policy.showsPictures(on: conversation.channel))
        if completion == nil, isAnswered, let caller, let request = plan.request {
            completion = await caller.complete(request, for: subject, in: bot.business)
        }
        return completion.map(plan.resolve) ?? plan.result
    }

    /// Without a client nothing is configured, whatever settings say.
    private func unavailability(_ bot: Bot) -> ModelAvailability {
        var policy = policy.model
        policy.isConfigured = false
        return policy.availability(in: bot.business)
    }
}
