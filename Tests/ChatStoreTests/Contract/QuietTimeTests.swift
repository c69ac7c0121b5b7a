import ChatCore
import ChatEngine
import TestSupport
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

    /// Remembers which calls of the store failed.
    private final class Listener: Observer {
        let failed = Locked(Set<String>())

        func observe(_ observation: Observation) {
            guard case .storeFailed(let operation, _) = observation else { return }
            failed.withLock { _ = $0.insert(operation) }
        }
    }

    private func bench(_ kind: StoreKind) async throws -> Bench {
        try await Bench(kind, options: SQLiteOptions(busyMilliseconds: 20, readers: 1))
    }

    private func engine(
        _ store: any Store, _ sender: DoubtfulSender, _ clock: HandClock, _ observer: Listener
    ) -> Engine {
        Engine(
            store: store, sender: sender, bot: SimulationShop.bot,
            policy: EnginePolicy(inbound: InboundPolicy(burstQuietMilliseconds: 0)),
            ports: SystemPorts(clock: clock, observer: observer))
    }

    /// A message comes and is answered; what became of the answer is not known.
    private func doubt(_ engine: Engine, _ bench: Bench, _ clock: HandClock) async throws {
        let message = InboundMessage(
            id: MessageID("wamid.1"), sender: .ana, sentAt: clock.now(), content: .text("hola"))
        _ = await engine.accept(WebhookBatch(items: [.message(message)]), requestID: "r")
        #expect(
            try await Waiting.until {
                try await bench.store.traces(TraceQuery()).first?.sendStatus == .unknown
            })
    }

    /// Another program holds the database, so that nobody can write, while a status comes and `body` runs.
    private func refuseAStatus(
        _ engine: Engine, _ bench: Bench, _ clock: HandClock, while body: () async throws -> Void
    ) async throws {
        let release: () throws -> Void
        if bench.kind == .postgreSQL {
            let link = try PostgreSQLLink(PostgreSQLAddress(bench.url))
            try link.execute("BEGIN; " + PostgreSQLSession.lock.text(in: .postgreSQL))
            release = { try link.execute("ROLLBACK") }
        } else {
            let file = try RawConnection(bench.folder.file("chat.db"))
            try file.run("BEGIN IMMEDIATE")
            release = { try file.run("ROLLBACK") }
        }
        let status = DeliveryStatus(messageID: MessageID("wamid.x"), state: .sent, at: clock.now())
        let reply = await engine.accept(WebhookBatch(items: [.status(status)]), requestID: "r")
        guard case .unavailable = reply else {
            Issue.record("\(reply)")
            return
        }
        try await body()
        try release()
    }

    private func expectARepetition(
        by sender: DoubtfulSender, _ clock: HandClock
    ) async throws {
        clock.move(seconds: 20)
        try await Task.sleep(for: .milliseconds(300))
        #expect(
            sender.attempts.withLock { $0 } == 1, "40 s after the attempt, 20 s after the refusal")
        clock.move(seconds: 11)
        var looks = 0
        let isRepeated = await Waiting.until {
            // A call that failed meanwhile may be heard of late, and the time begins once more.
            looks += 1
            if looks.isMultiple(of: 500) { clock.move(seconds: 31) }
            return sender.attempts.withLock { $0 } == 2
        }
        #expect(isRepeated)
    }

    /// It is answered 503, and the time begins anew.
    @Test(arguments: StoreKind.databases)
    func aRefusedStatusBeginsItAnew(kind: StoreKind) async throws {
        let bench = try await bench(kind)
        let (clock, sender) = (HandClock(), DoubtfulSender())
        let engine = engine(bench.store, sender, clock, Listener())
        let work = Task { await engine.run() }
        clock.move(seconds: 60)
        try await doubt(engine, bench, clock)
        clock.move(seconds: 20)
        try await refuseAStatus(engine, bench, clock) {}
        try await expectARepetition(by: sender, clock)
        engine.stop()
        await work.value
        #expect(sender.attempts.withLock { $0 } == 2)
    }

    /// Who finds the database away must suppose that others refuse statuses.
    @Test(arguments: StoreKind.databases)
    func aDatabaseThatWasAwayBeginsItAnewForAllDaemons(kind: StoreKind) async throws {
        let bench = try await bench(kind)
        let (clock, sender) = (HandClock(), DoubtfulSender())
        let (others, listener) = (try await bench.another(), Listener())
        let first = engine(bench.store, sender, clock, Listener())
        let second = engine(others, sender, clock, listener)
        let work = Task { await first.run() }
        clock.move(seconds: 60)
        try await doubt(first, bench, clock)
        let otherWork = Task { await second.run() }
        clock.move(seconds: 20)
        try await refuseAStatus(first, bench, clock) {
            let isFound = await Waiting.until {
                listener.failed.withLock { $0.contains("claim_sends") }
            }
            #expect(isFound)
        }
        first.stop()
        await work.value
        try await expectARepetition(by: sender, clock)
        second.stop()
        await otherWork.value
        await others.close()
        #expect(sender.attempts.withLock { $0 } == 2)
    }
}
