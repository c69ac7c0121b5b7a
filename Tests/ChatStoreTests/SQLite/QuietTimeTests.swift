import ChatCore
import ChatEngine
import Testing

@testable import ChatStore

/// A send in doubt is repeated only after half a minute in which its status could have come.
@Suite(.timeLimit(.minutes(10))) struct QuietTimeTests {
    /// Does not know what came of the first attempt; everything else is accepted.
    private final class DoubtfulSender: MessageSender {
        let attempts = Locked(0)

        func send(_ message: OutboundMessage) async -> SendOutcome {
            attempts.withLock { attempts in
                attempts += 1
                return attempts == 1 ? .unknown("time-out") : .accepted(MessageID("wamid.o"))
            }
        }

        func markRead(_ id: MessageID) async -> Bool { true }
    }

    private struct Nobody: Observer {
        func observe(_ observation: Observation) {}
    }

    private func eventually(_ isDone: () async throws -> Bool) async throws -> Bool {
        let deadline = ContinuousClock.now.advanced(by: .seconds(300))
        while ContinuousClock.now < deadline {
            if try await isDone() { return true }
            try await Task.sleep(for: .milliseconds(10))
        }
        return false
    }

    /// The database is held by another program while a status comes: it is answered 503, and the time begins anew.
    @Test func aRefusedStatusBeginsItAnew() async throws {
        let bench = try await Bench(
            .sqlite, options: SQLiteOptions(busyMilliseconds: 20, readers: 1))
        let (clock, sender) = (HandClock(), DoubtfulSender())
        let engine = Engine(
            store: bench.store, sender: sender, bot: SimulationShop.bot,
            policy: EnginePolicy(inbound: InboundPolicy(burstQuietMilliseconds: 0)),
            ports: SystemPorts(clock: clock, observer: Nobody()))
        let work = Task { await engine.run() }
        clock.move(seconds: 60)
        let message = InboundMessage(
            id: MessageID("wamid.1"), sender: .ana, sentAt: clock.now(), content: .text("hola"))
        _ = await engine.accept(WebhookBatch(items: [.message(message)]), requestID: "r")
        #expect(
            try await eventually {
                try await bench.store.traces(TraceQuery()).first?.sendStatus == .unknown
            })

        clock.move(seconds: 20)
        let other = try RawConnection(bench.folder.file("chat.db"))
        try other.run("BEGIN IMMEDIATE")
        let status = DeliveryStatus(messageID: MessageID("wamid.x"), state: .sent, at: clock.now())
        let reply = await engine.accept(WebhookBatch(items: [.status(status)]), requestID: "r")
        guard case .unavailable = reply else {
            Issue.record("\(reply)")
            return
        }
        try other.run("ROLLBACK")
        clock.move(seconds: 20)
        try await Task.sleep(for: .milliseconds(300))
        #expect(
            sender.attempts.withLock { $0 } == 1, "40 s after the attempt, 20 s after the refusal")
        clock.move(seconds: 11)
        #expect(try await eventually { sender.attempts.withLock { $0 } == 2 })
        engine.stop()
        await work.value
        #expect(sender.attempts.withLock { $0 } == 2)
    }
}
