import ChatApp
import ChatCore
import ChatEngine
import ChatStandIns
import ChatStore
import TestSupport
import Testing

/// An engine that would sleep for ever is woken by what another program leaves in the database.
@Suite struct WakingTests {
    /// Never lets anybody look again just because time has passed.
    private struct EndlessClock: EngineClock {
        func now() -> Timestamp { SystemClock().now() }
        func uptimeMilliseconds() -> Double { SystemClock().uptimeMilliseconds() }
        func sleep(milliseconds: Int64) async {
            while !Task.isCancelled { await SystemClock().sleep(milliseconds: 60_000) }
        }
    }

    /// Accepts everything, and remembers it.
    private final class RecordingSender: MessageSender {
        let sent = Locked<[OutboundMessage]>([])

        func send(_ message: OutboundMessage) async -> SendOutcome {
            sent.withLock { $0.append(message) }
            return .accepted(MessageID("wamid.out"))
        }

        func markRead(_ message: MessageID) async -> Bool { true }
    }

    @Test func whatAnotherProgramLeavesIsSentAtOnce() async throws {
        let location = try StoreLocation(databaseURL: PostgreSQLServer.shared.get().newSchema())
        let store = try await location.open()
        let sender = RecordingSender()
        let business = try BusinessLoader().load(Checkout.root + "/business").business
        let engine = Engine(
            store: store, sender: sender, bot: Bot(business),
            ports: SystemPorts(clock: EndlessClock(), observer: ObservationList()))
        let work = Task { await engine.run() }
        let now = SystemClock().now()
        guard let ana = Sender(phone: PhoneNumber("573001234567"), userID: nil) else { return }
        // Recorded, and too old to be answered: the engine has nothing to do.
        let message = InboundMessage(
            id: MessageID("wamid.1"), sender: ana, sentAt: now.adding(seconds: -13 * 3600),
            content: .text("hola"))
        let taken = await engine.accept(WebhookBatch(items: [.message(message)]), requestID: "r")
        guard case .stored(let outcome) = taken, let id = outcome.accepted.first?.conversationID
        else {
            Issue.record("found \(taken)")
            return
        }
        let other = try await location.open()
        for number in 1...3 {
            _ = try await other.reply(
                HumanReply(
                    conversationID: id, text: "\(number)", actor: "cli",
                    sendID: OutboxID("out_\(number)"), at: now, until: now.adding(seconds: 60)))
            #expect(await Waiting.until { sender.sent.withLock { $0.count } >= number })
            #expect(sender.sent.withLock { $0.map(\.id.value) }.last == "out_\(number)")
        }
        engine.stop()
        await work.value
        await other.close()
        await store.close()
    }
}
