import ChatCore
import ChatEngine
import ChatHTTP
import ChatStandIns
import Glibc
import TestSupport
import Testing

/// Three daemons on one database, killed at random and started again, while customers write; the last one that is
/// killed stays dead, and the others finish what it had.
final class DaemonsRun: Sendable {
    struct Report: Sendable {
        var taken = 0
        var turns = 0
        var lost = 0
        var doubled = 0
        var outOfOrder = 0
        var daemonsThatSent = 0
    }

    private static let customers = 8
    /// After so many messages a customer writes from another number: well under what WhatsApp lets one number get at
    /// once (45), so that no reply waits for that limit.
    private static let messagesEach = 20

    private let deliveries: StatusQueue
    private let graph: GraphStandIn
    private let server: PostgreSQLServer
    private let url: String
    private let shops: [Shop]
    private let meta: MetaStandIn
    /// How many messages of each customer were answered 200.
    private let taken = Locked([Int](repeating: 0, count: customers))
    private let isOver = Locked(false)

    init() throws {
        let deliveries = StatusQueue()
        let graph = GraphStandIn(
            token: Secret(Shop.token), phoneNumberID: Shop.phoneNumberID,
            onAccepted: { deliveries.append($0) },
            script: PassingFaults.graph)
        try graph.start()
        let server = try PostgreSQLServer()
        let url = try server.newSchema()
        shops = try (0..<3).map { _ in
            try Shop(
                graphURL: graph.baseURL,
                settings: [
                    "DATABASE_URL": url, "BURST_QUIET_SECONDS": "0",
                    "WHATSAPP_RATE_LIMIT_PER_MINUTE": "1000", "WHATSAPP_MESSAGES_PER_SECOND": "0",
                ])
        }
        meta = MetaStandIn(
            baseURLs: shops.map(\.baseURL), appSecret: Shop.appSecret,
            phoneNumberID: Shop.phoneNumberID)
        (self.deliveries, self.graph, self.server, self.url) = (deliveries, graph, server, url)
    }

    /// Kills, crashes the database once, waits until all is answered, and counts.
    func run(kills: Int) async throws -> Report {
        var daemons: [ChildProcess] = []
        for shop in shops { daemons.append(try await shop.startDaemon()) }
        let statuses = Task(priority: .high) { await deliveries.deliverAll(through: meta) }
        let writing = Task(priority: .high) { await write() }
        for kill in 0..<kills {
            try await Task.sleep(for: .milliseconds(Int.random(in: 100...700)))
            if kill == kills / 2 {
                server.crash()
                try server.start()
            }
            let victim = Int.random(in: 0..<shops.count)
            daemons[victim].kill(SIGKILL)
            #expect(await daemons[victim].wait(seconds: 300) == .signal(SIGKILL))
            if kill == kills - 1 {
                daemons.remove(at: victim)
            } else {
                daemons[victim] = try await shops[victim].startDaemon()
            }
        }
        isOver.withLock { $0 = true }
        await writing.value
        let expected = taken.withLock { $0.reduce(0, +) }
        _ = await Waiting.until(seconds: 600) { Set(replies.map(\.callbackData)).count >= expected }
        // What would be doubled is doubled now at the latest: the quiet time of unknown sends is over.
        try await Task.sleep(for: .seconds(2))
        deliveries.finish()
        statuses.cancel()
        let report = try report()
        for daemon in daemons {
            daemon.kill(SIGTERM)
            #expect(await daemon.wait(seconds: 300) == .exit(0))
        }
        await graph.stop()
        return report
    }

    private func report() throws -> Report {
        let schema = PostgreSQLServer.schema(of: url)
        // `wamid.CUSTOMER.NUMBER` of each reply, by the id that it bears.
        var message: [String: (customer: Int, number: Int)] = [:]
        for row in try server.sql(
            "SELECT o.id, t.message_id FROM \(schema).outbox o"
                + " JOIN \(schema).interaction_traces t ON t.id = o.trace_id")
        {
            let parts = row.split { $0 == "|" || $0 == "." }
            guard parts.count == 4, let customer = Int(parts[2]), let number = Int(parts[3]) else {
                continue
            }
            message[String(parts[0])] = (customer, number)
        }
        var report = Report()
        report.turns = message.count
        let replies = replies
        for (customer, taken) in taken.withLock({ $0 }).enumerated() {
            let numbers = replies.compactMap { reply -> Int? in
                guard let found = message[reply.callbackData ?? ""], found.customer == customer
                else {
                    return nil
                }
                return found.number
            }
            report.taken += taken
            report.lost += Set(1...max(1, taken)).subtracting(numbers).count
            report.doubled += numbers.count - Set(numbers).count
            // Numbers of one phone; what two phones get has no order.
            for own in Dictionary(grouping: numbers, by: { $0 / Self.messagesEach }).values {
                report.outOfOrder += zip(own, own.dropFirst()).count { $0 > $1 }
            }
        }
        report.daemonsThatSent = shops.count {
            (try? TextFile.read($0.folder + "/daemon.log"))?.contains("send_attempted") == true
        }
        return report
    }

    private var replies: [GraphSend] {
        graph.sends.filter { $0.wasAccepted && $0.recipient != Shop.notifyNumber }
    }

    /// Every customer sends one message after the other, each to any daemon and again and again until one
    /// takes it; half of them are brought once more, to any daemon.
    private func write() async {
        await withDiscardingTaskGroup { group in
            for customer in 0..<Self.customers {
                group.addTask(priority: .high) {
                    var number = 0
                    while !self.isOver.withLock({ $0 }), !Task.isCancelled {
                        number += 1
                        let body = self.meta.text(
                            "Hola, ¿a qué hora abren?", id: "wamid.\(customer).\(number)",
                            from:
                                "57300\(1_000_000 + customer * 10_000 + number / Self.messagesEach)",
                            at: SystemClock().now())
                        async let again: Int? =
                            number.isMultiple(of: 2) ? self.meta.deliver(body) : nil
                        await self.meta.deliverUntilTaken(body)
                        _ = await again
                        self.taken.withLock { $0[customer] = number }
                        try? await Task.sleep(for: .milliseconds(Int.random(in: 100...600)))
                    }
                }
            }
        }
    }
}
