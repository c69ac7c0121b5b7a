import ChatCore

/// Plays a conversation with a bot, as the engine does: the same id, memory and history from turn to turn.
struct GoldenPlayer {
    /// How long shadow mode lasts, in seconds: twelve hours.
    private static let shadowSeconds: Int64 = 12 * 3600

    let bot: Bot
    private var conversation: Conversation
    private var now = Timestamp(milliseconds: 0)

    /// Begins a conversation of a name.
    init(_ bot: Bot, name: String) {
        self.bot = bot
        conversation = Conversation(id: ConversationID(name), channel: .whatsapp)
    }

    /// What the bot answers to a turn, written as golden files have it.
    mutating func play(_ turn: GoldenConversation.Turn) throws -> String {
        now = try turn.clock.map(instant) ?? now.adding(seconds: 60)
        let messages = turn.inbound.enumerated().map { index, line in
            Turn.Message(
                id: MessageID("m\(index)"), content: Self.content(line), sentAt: now,
                receivedAt: now)
        }
        let inbound = Turn(messages: messages)
        let result = bot.plan(inbound, in: conversation, at: now).result
        take(result, inbound)
        return Self.text(result)
    }

    private mutating func take(_ result: TurnResult, _ turn: Turn) {
        conversation.history.append(HistoryEntry(role: .customer, text: turn.text, at: now))
        if let reply = result.reply {
            conversation.history.append(HistoryEntry(role: .bot, text: reply.text, at: now))
        }
        conversation.memory = result.memory
        conversation.version += 1
        if result.handoff != nil {
            conversation.storedMode = .humanActive
            conversation.humanActiveUntil = now.adding(seconds: Self.shadowSeconds)
        }
    }

    private static func text(_ result: TurnResult) -> String {
        var lines = [result.reply?.text ?? "(silencio)"]
        if let image = result.reply?.imageID { lines.append("[foto: \(image)]") }
        if let handoff = result.handoff {
            lines.append("[\(handoff.team): \(handoff.summary)]")
            lines.append("[\(handoff.team): \(handoff.suggestedNextStep)]")
        }
        return (lines + ["· " + result.path.joined(separator: " ")]).joined(separator: "\n")
    }

    /// `2026-11-24 10:15` on the shop's clock.
    private func instant(_ text: String) throws -> Timestamp {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let date = CivilDate(String(parts[0])),
            let hour = Int(parts[1].prefix(2)), let minute = Int(parts[1].suffix(2))
        else { throw WrongClock(text: text) }
        let local = LocalTime(date: date, hour: hour, minute: minute)
        return bot.business.profile.timeZone.instant(of: local)
    }

    /// A line that is no clock.
    struct WrongClock: Error { var text: String }

    /// A bubble: words, or what stands in brackets.
    private static func content(_ line: String) -> MessageContent {
        guard line.hasPrefix("["), line.hasSuffix("]") else { return .text(line) }
        let parts = line.dropFirst().dropLast().split(separator: ":", maxSplits: 1)
        let words = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : nil
        func media(_ kind: MediaAttachment.Kind) -> MessageContent {
            .media(MediaAttachment(kind: kind, id: "1", caption: words))
        }
        switch parts.first {
        case "foto": return media(.image)
        case "nota de voz": return media(.audio)
        case "video": return media(.video)
        case "documento": return media(.document)
        case "sticker": return media(.sticker)
        case "ubicación":
            return .location(SharedLocation(latitude: 4.8, longitude: -75.7, name: words))
        case "pedido":
            let lines = (words ?? "").split(separator: " ").map {
                CustomerOrder.Line(
                    productID: String($0), quantity: 1, unitPrice: nil, currency: "COP")
            }
            return .order(CustomerOrder(catalogID: "1", note: nil, lines: lines))
        default: return .text(line)
        }
    }
}
