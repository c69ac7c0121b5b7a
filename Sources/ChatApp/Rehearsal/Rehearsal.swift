public import ChatCore
public import ChatEngine

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
    }

    /// The conversation as it is before the next turn.
    public private(set) var conversation: Conversation
    private let bot: Bot
    private let model: ModelAvailability
    private let showsPictures: Bool
    private let humanActiveMilliseconds: Int64
    /// Whether people answered when the latest recalled message of the customer came.
    private var wasSilenced = false

    /// Begins with a conversation, new or as stored.
    public init(_ conversation: Conversation, bot: Bot, policy: EnginePolicy) {
        self.conversation = conversation
        self.bot = bot
        model = policy.model
        showsPictures = policy.showsPictures(on: conversation.channel)
        humanActiveMilliseconds = policy.inbound.humanActiveMilliseconds
    }

    /// Goes through a bubble that was said before. The customer's words are decided again for what they
    /// leave in the memory; the other side's stand as they are, and tell who answered.
    public mutating func recall(_ entry: HistoryEntry) {
        switch entry.role {
        case .customer:
            wasSilenced = conversation.mode(at: entry.at) == .humanActive
            advance(plan(entry.text, at: entry.at), at: entry.at)
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
        let result = plan(text, at: now)
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
        remember(HistoryEntry(role: .customer, text: text, at: now))
        if let reply = result.reply {
            remember(HistoryEntry(role: .bot, text: reply.text, at: now))
        }
        advance(result, at: now)
        return Outcome(result: result, trace: trace)
    }

    private static let messageID = MessageID("simulated")

    private func plan(_ text: String, at now: Timestamp) -> TurnResult {
        bot.plan(
            Turn(text: text, id: Self.messageID, at: now), in: conversation, at: now, model: model,
            showsPictures: showsPictures
        ).result
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
