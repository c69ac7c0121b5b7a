public import ChatCore
public import ChatEngine
public import ChatHTTP

/// A conversation that is tried out: decided exactly as the daemon decides, nothing stored or sent.
///
/// What a turn changes (history, memory, who answers) counts for the next one.
public struct Rehearsal: Sendable {
    /// One decided turn.
    public struct Outcome: Sendable {
        /// What was decided.
        public let result: TurnResult
        /// The trace that the daemon would store; it has no id.
        public let trace: InteractionTrace
        /// Everything that speaks against asking the model, in the order of the gate's rules.
        public let objections: [ModelGate.BlockedReason]
        /// What the model would be asked if it is or were turned on; `nil` when the message is not worth a call.
        public let request: ModelRequest?
        /// The same as it would leave.
        public let draft: ModelDraft?
        /// The most that the call can cost, in picodollars; `nil` when the model's price is not known.
        public let worstCase: Int64?
    }

    /// The conversation as it is before the next turn.
    public private(set) var conversation: Conversation
    private let bot: Bot
    private let model: ModelPolicy
    private let drafter: OpenAIDrafter
    private let showsPictures: Bool
    private let humanActiveMilliseconds: Int64
    /// Whether people answered when the latest recalled message of the customer came.
    private var wasSilenced = false

    /// Begins with a conversation, new or as stored; `drafter` writes what would be sent to a model.
    public init(
        _ conversation: Conversation, bot: Bot, policy: EnginePolicy, drafter: OpenAIDrafter
    ) {
        self.conversation = conversation
        self.bot = bot
        model = policy.model
        self.drafter = drafter
        showsPictures = policy.showsPictures(on: conversation.channel)
        humanActiveMilliseconds = policy.inbound.humanActiveMilliseconds
    }

    /// Goes through a bubble that was said before. The customer's words are decided again for what they
    /// leave in the memory; the other side's stand as they are, and tell who answered.
    public mutating func recall(_ entry: HistoryEntry) {
        switch entry.role {
        case .customer:
            wasSilenced = conversation.mode(at: entry.at) == .humanActive
            advance(plan(entry.text, at: entry.at).result, at: entry.at)
        case .human: takeOver(at: entry.at)
        case .bot:
            // Where the bot spoke again, people had given the conversation back.
            if wasSilenced { release() }
            wasSilenced = false
        }
        remember(entry)
    }

    private mutating func remember(_ entry: HistoryEntry) {
        conversation.history.append(entry)
        conversation.history = conversation.history.suffix(Conversation.historyLimit)
    }

    /// Decides one message.
    public mutating func say(_ text: String, at now: Timestamp) -> Outcome {
        let start = ContinuousClock.now
        let plan = plan(text, at: now)
        let result = plan.result
        let elapsed = start.duration(to: .now).components
        var trace = InteractionTrace(
            createdAt: now, requestID: nil, conversationID: conversation.id,
            channel: conversation.channel, messageIDs: [Self.messageID],
            messageType: result.messageType.rawValue, intent: result.intent.name,
            intents: result.intents.map(\.name), decisionPath: result.path, mode: result.mode,
            rulesVersion: bot.business.version)
        trace.handoffTeam = result.handoff?.team
        trace.assetID = result.reply?.imageID
        trace.latencyMilliseconds =
            Double(elapsed.seconds) * 1000 + Double(elapsed.attoseconds) * 1e-15
        let request = request(text, plan, at: now)
        let draft = request.map { drafter.draft($0, for: conversation.id) }
        let worstCase = draft.flatMap { draft in
            bot.business.modelPrice(for: model.model)?.worstCase(
                requestBytes: draft.body.count, outputTokens: draft.outputTokens)
        }
        remember(HistoryEntry(role: .customer, text: text, at: now))
        if let reply = result.reply {
            remember(HistoryEntry(role: .bot, text: reply.text, at: now))
        }
        advance(result, at: now)
        return Outcome(
            result: result, trace: trace,
            objections: plan.gate.map(ModelGate.objections) ?? [.humanActive],
            request: request, draft: draft, worstCase: worstCase)
    }

    private static let messageID = MessageID("simulated")

    private func plan(
        _ text: String, at now: Timestamp, model availability: ModelAvailability? = nil
    ) -> TurnPlan {
        bot.plan(
            Turn(text: text, id: Self.messageID, at: now), in: conversation, at: now,
            model: availability ?? model.availability(in: bot.business), limits: model.limits,
            showsPictures: showsPictures)
    }

    /// What would be asked for a message that is worth a call, whatever the model's own state.
    private func request(_ text: String, _ plan: TurnPlan, at now: Timestamp) -> ModelRequest? {
        guard plan.result.wouldCallOpenAI else { return nil }
        return plan.request ?? self.plan(text, at: now, model: .ready).request
    }

    private mutating func advance(_ result: TurnResult, at now: Timestamp) {
        conversation.memory = result.memory
        conversation.version += 1
        if result.handoff != nil {
            takeOver(at: now)
        } else if result.mode == .aiActive {
            release()
        }
    }

    private mutating func takeOver(at now: Timestamp) {
        conversation.storedMode = .humanActive
        conversation.humanActiveUntil = now.adding(milliseconds: humanActiveMilliseconds)
    }

    private mutating func release() {
        conversation.storedMode = .aiActive
        conversation.humanActiveUntil = nil
    }
}
