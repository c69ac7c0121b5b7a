public import ChatCore

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
    private let humanActiveMilliseconds: Int64

    /// Begins with a conversation, new or as stored.
    public init(
        _ conversation: Conversation, bot: Bot, model: ModelAvailability,
        humanActiveMilliseconds: Int64
    ) {
        self.conversation = conversation
        self.bot = bot
        self.model = model
        self.humanActiveMilliseconds = humanActiveMilliseconds
    }

    /// Adds a bubble that was said before.
    public mutating func remember(_ entry: HistoryEntry) {
        conversation.history.append(entry)
        conversation.history = conversation.history.suffix(Conversation.historyLimit)
    }

    /// Decides one message.
    public mutating func say(_ text: String, at now: Timestamp) -> Outcome {
        let turn = Turn(text: text, id: MessageID("simulated"), at: now)
        let start = ContinuousClock.now
        let result = bot.plan(turn, in: conversation, at: now, model: model).result
        let elapsed = start.duration(to: .now).components
        var trace = InteractionTrace(
            createdAt: now, requestID: nil, conversationID: conversation.id,
            channel: conversation.channel, messageIDs: turn.messages.map(\.id),
            messageType: result.messageType.rawValue, intent: result.intent.name,
            intents: result.intents.map(\.name), decisionPath: result.path, mode: result.mode,
            rulesVersion: bot.business.version)
        trace.handoffTeam = result.handoff?.team
        trace.assetID = result.reply?.imageID
        trace.latencyMilliseconds =
            Double(elapsed.seconds) * 1000 + Double(elapsed.attoseconds) * 1e-15
        advance(text, result, at: now)
        return Outcome(result: result, trace: trace)
    }

    private mutating func advance(_ text: String, _ result: TurnResult, at now: Timestamp) {
        remember(HistoryEntry(role: .customer, text: text, at: now))
        if let reply = result.reply {
            remember(HistoryEntry(role: .bot, text: reply.text, at: now))
        }
        conversation.memory = result.memory
        conversation.version += 1
        if result.handoff != nil {
            conversation.humanActiveUntil = now.adding(milliseconds: humanActiveMilliseconds)
        } else if result.mode == .aiActive {
            conversation.humanActiveUntil = nil
        }
        conversation.storedMode = result.mode
    }
}
