internal import ChatCore
internal import ChatTraining

/// Reads messages as a shop's bot does, each as the first of a conversation or after what the shop said.
struct Reader {
    /// A weekday in business hours.
    private static let now = Timestamp(milliseconds: 1_790_175_600_000)

    private let bot: Bot

    init(_ bot: Bot) { self.bot = bot }

    func finding(of message: LabelledMessage) -> Finding {
        var conversation = Conversation(id: ConversationID("eval"), channel: .chat)
        if let previous = message.previous {
            conversation.history = [HistoryEntry(role: .bot, text: previous, at: Self.now)]
        }
        let result = bot.plan(
            Turn(text: message.text, at: Self.now), in: conversation, at: Self.now
        ).result
        return Finding(
            type: result.messageType, intents: result.intents, wouldCall: result.wouldCallOpenAI)
    }

    func findings(of messages: [LabelledMessage]) -> [Finding] { messages.map(finding) }
}
