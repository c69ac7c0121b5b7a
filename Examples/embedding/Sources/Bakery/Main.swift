import ChatCore
import ChatEngine
import ChatStore

@main enum Main {
    static func main() async throws {
        let business = try Bakery.business()
        decide(business)
        await converse(business)
    }

    /// ChatCore alone: a value in, a value out, nothing kept.
    static func decide(_ business: Business) {
        let bot = Bot(business)
        let now = Timestamp(seconds: 1_795_000_000)
        let conversation = Conversation(id: ConversationID("mesa-4"), channel: .chat)
        let plan = bot.plan(
            Turn(text: "a como la almojabana?", at: now), in: conversation, at: now)
        print("reply:", plan.result.reply?.text ?? "(silence)")
        print("why:", plan.result.path.joined(separator: " "))
    }

    /// ChatEngine: messages come in, replies go out through a sender of our own.
    static func converse(_ business: Business) async {
        let (replies, sent) = AsyncStream<String>.makeStream()
        let engine = Engine(
            store: MemoryStore(), sender: TerminalSender(sent: sent), bot: Bot(business),
            policy: EnginePolicy(inbound: InboundPolicy(burstQuietMilliseconds: 0)),
            ports: SystemPorts(observer: SilentObserver()))
        let work = Task { await engine.run() }
        guard let sender = Sender(phone: PhoneNumber("573001112233"), userID: nil) else { return }
        let message = InboundMessage(
            id: MessageID("first"), sender: sender, sentAt: SystemClock().now(),
            content: .text("reciben nequi?"))
        guard
            case .stored = await engine.accept(
                WebhookBatch(items: [.message(message)]), requestID: "1")
        else { return }
        for await reply in replies {
            print("sent:", reply)
            break
        }
        engine.stop()
        await work.value
    }
}
