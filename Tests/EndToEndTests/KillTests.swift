import ChatCore
import ChatEngine
import ChatHTTP
import ChatStandIns
import Glibc
import Testing

/// The promise of the product, tried on the real binary: what was answered 200 is answered to the customer,
/// once, in order, however often the daemon is killed.
@Suite(.serialized) struct KillTests {
    /// Customers who write, and how many messages each sends.
    static let customers = 24
    static let messagesEach = 10
    /// How often the daemon is killed while they do.
    static let kills = 25

    @Test(.timeLimit(.minutes(15))) func nothingIsLostAndNothingDoubled() async throws {
        let deliveries = StatusQueue()
        let graph = GraphStandIn(
            token: Secret(Shop.token), phoneNumberID: Shop.phoneNumberID,
            onAccepted: { deliveries.append($0) },
            script: { send, attempt in Self.behavior(of: send, attempt: attempt) })
        try graph.start()
        let shop = try Shop(
            graphURL: graph.baseURL,
            settings: [
                "BURST_QUIET_SECONDS": "0", "WHATSAPP_RATE_LIMIT_PER_MINUTE": "1000",
                "WHATSAPP_MESSAGES_PER_SECOND": "0",
            ])
        let meta = MetaStandIn(
            baseURL: shop.baseURL, appSecret: Shop.appSecret, phoneNumberID: Shop.phoneNumberID)

        // Meta is not late because other tests keep this machine busy: a status that is 30 s late lets a
        // send be repeated, and rightly so.
        let statuses = Task(priority: .high) { await deliveries.deliverAll(through: meta) }
        let killer = Task(priority: .high) { try await Self.killRepeatedly(shop) }
        let writing = Task(priority: .high) { await Self.write(through: meta) }
        let daemon: ChildProcess
        do {
            daemon = try await killer.value
        } catch {
            writing.cancel()
            throw error
        }
        await writing.value
        let expected = Self.customers * Self.messagesEach
        await Self.wait(seconds: 600) { Self.replies(graph).count >= expected }
        // What would be doubled is doubled now at the latest: the quiet time of unknown sends is over.
        try await Task.sleep(for: .seconds(2))
        deliveries.finish()
        statuses.cancel()

        let replies = Self.replies(graph)
        for customer in 0..<Self.customers {
            let count = replies.count(where: { $0.recipient == Self.phone(customer) })
            #expect(count == Self.messagesEach, "customer \(customer) got \(count) replies")
        }
        daemon.kill(SIGTERM)
        #expect(await daemon.wait(seconds: 300) == .exit(0))
        await graph.stop()
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

    private static func replies(_ graph: GraphStandIn) -> [GraphSend] {
        graph.sends.filter { $0.wasAccepted && $0.recipient != Shop.notifyNumber }
    }

    /// Every customer sends every message, one after the other, again and again until it is taken; now and
    /// then one that was taken comes again.
    private static func write(through meta: MetaStandIn) async {
        await withDiscardingTaskGroup { group in
            for customer in 0..<customers {
                group.addTask {
                    for number in 0..<messagesEach {
                        let body = meta.text(
                            "Hola, ¿a qué hora abren? (\(number))",
                            id: "wamid.kill.\(customer).\(number)", from: phone(customer),
                            at: SystemClock().now())
                        await meta.deliverUntilTaken(body)
                        if (customer + number) % 3 == 0 { _ = await meta.deliver(body) }
                        try? await Task.sleep(for: .milliseconds(Int.random(in: 20...300)))
                    }
                }
            }
        }
    }

    /// Starts the daemon, kills it at a random moment, and so on; returns the last one, alive.
    private static func killRepeatedly(_ shop: Shop) async throws -> ChildProcess {
        for _ in 0..<kills {
            let daemon = try await shop.startDaemon()
            try await Task.sleep(for: .milliseconds(Int.random(in: 5...220)))
            daemon.kill(SIGKILL)
            #expect(await daemon.wait(seconds: 300) == .signal(SIGKILL))
        }
        return try await shop.startDaemon()
    }

    private static func wait(seconds: Int, until isDone: () -> Bool) async {
        let clock = ContinuousClock()
        let deadline = clock.now.advanced(by: .seconds(seconds))
        while clock.now < deadline, !isDone() { try? await Task.sleep(for: .milliseconds(50)) }
    }
}
