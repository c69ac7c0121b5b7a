internal import ChatCore

/// The decision of one turn, made again as often as the conversation changes under it; the model is asked once at
/// most, whatever happens.
struct TurnDecision {
    private let policy: EnginePolicy
    private let caller: ModelCaller?
    /// What the gate was told at first: our own call must not change the verdict on itself.
    private var availability: ModelAvailability?
    private var completion: ModelCompletion?
    private let cache: Locked<AnswerCache>
    /// Whether this very turn has kept its answer, which it must not find when it is decided again.
    private var hasKept = false

    init(policy: EnginePolicy, caller: ModelCaller?, cache: Locked<AnswerCache>) {
        self.policy = policy
        self.caller = caller
        self.cache = cache
    }

    /// Decides with what is known now, waiting for the model where the plan asks for it. What was answered before is
    /// answered so again. Who is not to be answered is not worth a call.
    /// How long answers are kept goes by `uptime`, in milliseconds that never go back.
    mutating func result(
        of turn: Turn, in conversation: Conversation, by bot: Bot, at now: Timestamp,
        uptime: Double, for subject: Subject, isAnswered: Bool = true
    ) async -> TurnResult {
        let availability =
            availability ?? caller?.availability(in: bot.business) ?? unavailability(bot)
        self.availability = availability
        let plan = bot.plan(
            turn, in: conversation, at: now, model: availability, limits: policy.model.limits,
            showsPictures: policy.showsPictures(on: conversation.channel))
        if isAnswered, !hasKept, completion == nil, let key = plan.answerKey,
            let kept = cache.withLock({ $0.answer(to: key, at: uptime) })
        {
            return plan.answered(with: kept)
        }
        if completion == nil, isAnswered, let caller, let request = plan.request {
            completion = await caller.complete(request, for: subject, in: bot.business)
        }
        let result = completion.map(plan.resolve) ?? plan.result
        if isAnswered, let key = plan.answerKey, let kept = plan.kept(of: result) {
            cache.withLock { $0.keep(kept, for: key, at: uptime) }
            hasKept = true
        }
        return result
    }

    /// Without a client nothing is configured, whatever settings say.
    private func unavailability(_ bot: Bot) -> ModelAvailability {
        var policy = policy.model
        policy.isConfigured = false
        return policy.availability(in: bot.business)
    }
}
