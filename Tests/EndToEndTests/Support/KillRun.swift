import ChatCore
import ChatEngine
import ChatStandIns
import Glibc
import TestSupport
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

    /// Customers who write at the same time.
    private static let customers = 8
    /// After so many messages somebody else writes: well under what WhatsApp lets one customer get at once (45), so
    /// that no reply waits for that limit.
    private static let messagesEach = 20

    private let deliveries: StatusQueue
    private let graph: GraphStandIn
    private let shop: Shop
    private let meta: MetaStandIn
    /// How many messages of each customer, by phone number, were answered 200.
    private let taken = Locked([String: Int]())
    private let isOver = Locked(false)

    init() throws {
        let deliveries = StatusQueue()
        graph = GraphStandIn(
            token: Secret(Shop.token), phoneNumberID: Shop.phoneNumberID,
            onAccepted: { deliveries.append($0) },
            script: PassingFaults.graph)
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
        let expected = taken.withLock { $0.values.reduce(0, +) }
        _ = await Waiting.until(seconds: 600) { Set(replies.map(\.callbackData)).count >= expected }
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
        let replies = Dictionary(grouping: replies, by: \.recipient)
        var report = Report(kills: kills, taken: 0, lost: 0, doubled: 0, unasked: 0)
        for (phone, taken) in taken.withLock({ $0 }) {
            let own = replies[phone] ?? []
            let distinct = Set(own.map(\.callbackData)).count
            report.taken += taken
            report.lost += max(0, taken - distinct)
            report.unasked += max(0, distinct - taken)
            report.doubled += own.count - distinct
        }
        return report
    }

    /// The number of the nth who writes in one of the ``customers`` places.
    private static func phone(_ place: Int, _ nth: Int) -> String {
        "57300\(1_000_000 + place * 10_000 + nth)"
    }

    private var replies: [GraphSend] {
        graph.sends.filter { $0.wasAccepted && $0.recipient != Shop.notifyNumber }
    }

    /// Every customer sends one message after the other, each again and again until it is taken; now and then one
    /// that was taken comes again.
    private func write() async {
        await withDiscardingTaskGroup { group in
            for place in 0..<Self.customers {
                group.addTask(priority: .high) {
                    var number = 0
                    while !self.isOver.withLock({ $0 }), !Task.isCancelled {
                        let phone = Self.phone(place, number / Self.messagesEach)
                        number += 1
                        let body = self.meta.text(
                            "Hola, ¿a qué hora abren? (\(number))",
                            id: "wamid.kill.\(place).\(number)", from: phone,
                            at: SystemClock().now())
                        await self.meta.deliverUntilTaken(body)
                        self.taken.withLock { $0[phone, default: 0] += 1 }
                        if (place + number) % 3 == 0 { _ = await self.meta.deliver(body) }
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
                _ = await Waiting.until(seconds: 1, every: 2) { taken.withLock { $0 } != before }
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...15)))
            } else {
                try await Task.sleep(for: .milliseconds(Int.random(in: 5...220)))
            }
            daemon.kill(SIGKILL)
            #expect(await daemon.wait(seconds: 300) == .signal(SIGKILL))
        }
        return try await shop.startDaemon()
    }
}
