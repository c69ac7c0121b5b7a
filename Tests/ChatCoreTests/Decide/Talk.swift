import ChatCore

/// A conversation with the test shop, turn by turn.
struct Talk {
    var conversation = Conversation(id: ConversationID("prueba"), channel: .chat)
    var now: Timestamp
    var bot = TestShop.bot

    /// Begins at a local time of the shop, `2026-11-24 10:15`.
    init(at time: String = "2026-11-24 10:15") throws {
        now = try TestShop.time(time)
    }

    /// Says something and takes over what it came to.
    mutating func say(_ text: String, model: ModelAvailability = .disabled) -> TurnResult {
        say(Turn(text: text, at: now), model: model)
    }

    /// Sends something that is no text.
    mutating func send(_ content: MessageContent) -> TurnResult {
        let message = Turn.Message(
            id: MessageID("m"), content: content, sentAt: now, receivedAt: now)
        return say(Turn(messages: [message]))
    }

    /// Sends a turn and takes over what it came to.
    mutating func say(_ turn: Turn, model: ModelAvailability = .disabled) -> TurnResult {
        let result = bot.plan(turn, in: conversation, at: now, model: model).result
        conversation.history.append(HistoryEntry(role: .customer, text: turn.text, at: now))
        if let reply = result.reply {
            conversation.history.append(HistoryEntry(role: .bot, text: reply.text, at: now))
        }
        conversation.memory = result.memory
        conversation.storedMode = result.mode
        conversation.version += 1
        now = now.adding(seconds: 60)
        return result
    }
}

extension TurnResult {
    /// The path as one line.
    var pathText: String { path.joined(separator: " ") }
}
