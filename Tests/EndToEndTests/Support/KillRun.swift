import ChatCore
import ChatEngine
import ChatStandIns
import Glibc
import Testing

/// One shop whose daemon is killed again and again while customers write and Graph misbehaves.
final class KillRun: Sendable {
    struct Report: Sendable {
        var kills: Int
        var taken: Int
        var lost: Int
        var doubled: Int
        var unasked: Int
    }

    /// Customers who write all the time.
    private static let customers = 8

    private let deliveries: StatusQueue
    private let graph: GraphStandIn
    private let shop: Shop
    private let meta: MetaStandIn
    /// How many messages of each customer were answered 200.
    private let taken = Locked([Int](repeating: 0, count: customers))
    private let isOver = Locked(false)

    init() throws {
        let deliveries = StatusQueue()
        graph = GraphStandIn(
            token: Secret(Shop.token), phoneNumberID: Shop.phoneNumberID,
            onAccepted: { deliveries.append($0) },
            script: { send, attempt in Self.behavior(of: send, attempt: attempt) })
        self.deliveries = deliveries
        try graph.start()
        shop = try Shop(
            graphURL: graph.baseURL,
            settings: [
                "BURST_QUIET_SECONDS": "0", "WHATSAPP_RATE_LIMIT_PER_MINUTE": "1000",
                "WHATSAPP_MESSAGES_PER_SECOND": "0",
            ])
        meta = MetaStandIn(
            baseURLs: [shop.baseURL], appSecret: Shop.appSecret, phoneNumberID: Shop.phoneNumberID)
    }

    /// Kills, waits until all is answered, and counts.
    func run(kills: Int) async throws -> Report {
        // Meta is not late because other tests keep this machine busy: a status that is 30 s late lets a
        // send be repeated, and rightly so.
        let statuses = Task(priority: .high) { await deliveries.deliverAll(through: meta) }
        let writing = Task(priority: .high) { await write() }
        let daemon: ChildProcess
        do {
            daemon = try await killRepeatedly(kills)
        } catch {
            writing.cancel()
            throw error
        }
        isOver.withLock { $0 = true }
        await writing.value
        let expected = taken.withLock { $0.reduce(0, +) }
        await wait(seconds: 600) { Set(replies.map(\.callbackData)).count >= expected }
        // What would be doubled is doubled now at the latest: the quiet time of unknown sends is over.
        try await Task.sleep(for: .seconds(2))
        deliveries.finish()
        statuses.cancel()
        let report = report(kills: kills)
        daemon.kill(SIGTERM)
        #expect(await daemon.wait(seconds: 300) == .exit(0))
        await graph.stop()
        return report
    }

    private func report(kills: Int) -> Report {
        let replies = replies
        var report = Report(kills: kills, taken: 0, lost: 0, doubled: 0, unasked: 0)
        for (customer, taken) in taken.withLock({ $0 }).enumerated() {
            let own = replies.filter { $0.recipient == Self.phone(customer) }
            let distinct = Set(own.map(\.callbackData)).count
            report.taken += taken
            report.lost += max(0, taken - distinct)
            report.unasked += max(0, distinct - taken)
            report.doubled += own.count - distinct
        }
        return report
    }

    /// Mostly accepts; some sends find a broken network, each of them once.
    private static func behavior(of send: GraphSend, attempt: Int) -> GraphBehavior {
        guard attempt == 1 else { return .accept }
        let hash = (send.callbackData ?? "").utf8.reduce(0) { ($0 &* 31) &+ Int($1) }
        switch hash & 15 {
        case 0: return .acceptAndHangUp
        case 1: return .refuse(status: 503, code: 131_016)
        case 2, 3: return .acceptAfter(milliseconds: 80)
        default: return .accept
        }
    }

    private static func phone(_ customer: Int) -> String { "5730010\(10_000 + customer)" }

    private var replies: [GraphSend] {
        graph.sends.filter { $0.wasAccepted && $0.recipient != Shop.notifyNumber }
    }

    /// Every customer sends one message after the other, each again and again until it is taken; now and then one
    /// that was taken comes again.
    private func write() async {
        await withDiscardingTaskGroup { group in
            for customer in 0..<Self.customers {
                group.addTask(priority: .high) {
                    var number = 0
                    while !self.isOver.withLock({ $0 }), !Task.isCancelled {
                        number += 1
                        let body = self.meta.text(
                            "Hola, ¿a qué hora abren? (\(number))",
                            id: "wamid.kill.\(customer).\(number)", from: Self.phone(customer),
                            at: SystemClock().now())
                        await self.meta.deliverUntilTaken(body)
                        self.taken.withLock { $0[customer] += 1 }
                        if (customer + number) % 3 == 0 { _ = await self.meta.deliver(body) }
                        try? await Task.sleep(for: .milliseconds(Int.random(in: 50...500)))
                    }
                }
            }
        }
    }

    /// Starts the daemon, kills it, and so on; returns the last one, alive. Every other kill follows on the heels of a
    /// message that was answered 200, the others come at a random moment.
    private func killRepeatedly(_ kills: Int) async throws -> ChildProcess {
        for kill in 0..<kills {
            let daemon = try await shop.startDaemon()
            if kill % 2 == 0 {
                let before = taken.withLock { $0 }
                await wait(seconds: 1) { taken.withLock { $0 } != before }
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...15)))
            } else {
                try await Task.sleep(for: .milliseconds(Int.random(in: 5...220)))
            }
            daemon.kill(SIGKILL)
            #expect(await daemon.wait(seconds: 300) == .signal(SIGKILL))
        }
        return try await shop.startDaemon()
    }

    private func wait(seconds: Int, until isDone: () -> Bool) async {
        let clock = ContinuousClock()
        let deadline = clock.now.advanced(by: .seconds(seconds))
        while clock.now < deadline, !isDone() { try? await Task.sleep(for: .milliseconds(2)) }
    }
}
