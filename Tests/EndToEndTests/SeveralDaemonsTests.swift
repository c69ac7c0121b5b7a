import ChatCore
import ChatEngine
import ChatHTTP
import ChatStandIns
import Glibc
import TestSupport
import Testing

/// Three real daemons on one PostgreSQL database, any of which takes any webhook.
@Suite(.serialized) struct SeveralDaemonsTests {
    /// What was answered 200 is answered to the customer once and in order, though daemons are killed, the
    /// database crashes, and Meta brings messages twice, to different daemons.
    @Test(.timeLimit(.minutes(15))) func nothingIsLostDoubledOrOutOfOrder() async throws {
        let run = try DaemonsRun()
        let report = try await run.run(kills: 9)
        #expect(report.taken > 30)
        #expect(report.lost == 0, "messages that were answered 200 and got no reply")
        #expect(report.doubled == 0, "replies that a customer got twice")
        #expect(report.outOfOrder == 0, "replies that overtook an earlier one")
        #expect(report.turns == report.taken, "each message belongs to one turn")
        #expect(report.daemonsThatSent >= 2)
    }

    /// Shadow mode and limits are the database's: what one daemon is told, all of them keep to.
    @Test func whatOneDaemonIsToldHoldsForAll() async throws {
        let graph = GraphStandIn(
            token: Secret(Shop.token), phoneNumberID: Shop.phoneNumberID,
            script: { _, _ in .accept })
        try graph.start()
        let url = try PostgreSQLServer.shared.get().newSchema()
        let shops = try (0..<2).map { _ in
            try Shop(
                graphURL: graph.baseURL,
                settings: [
                    "DATABASE_URL": url, "BURST_QUIET_SECONDS": "0",
                    "WHATSAPP_RATE_LIMIT_PER_MINUTE": "4",
                ])
        }
        var daemons: [ChildProcess] = []
        for shop in shops { daemons.append(try await shop.startDaemon()) }
        let metas = shops.map {
            MetaStandIn(
                baseURLs: [$0.baseURL], appSecret: Shop.appSecret,
                phoneNumberID: Shop.phoneNumberID)
        }
        let phone = "573001234567"
        func write(_ number: Int, to daemon: Int) async -> Int? {
            await metas[daemon].deliver(
                metas[daemon].text(
                    "Hola, ¿a qué hora abren?", id: "wamid.\(number)", from: phone,
                    at: SystemClock().now()))
        }
        #expect(await write(1, to: 0) == 200)
        #expect(await Waiting.until { graph.sends.count == 1 })
        let taken = try await shops[1].chatctl(["handoff", "take", "4567"])
        #expect(taken.end == .exit(0), "\(taken.output)")
        #expect(await write(2, to: 0) == 200)
        #expect(await write(2, to: 1) == 200, "the same message again")
        #expect(await write(3, to: 1) == 200)
        #expect(await write(4, to: 0) == 200)
        #expect(await write(5, to: 1) == 429, "the fifth of this minute, whoever took the others")
        let said = try await shops[0].chatctl(["reply", "4567", "Ya le ayudo"])
        #expect(said.end == .exit(0), "\(said.output)")
        #expect(await Waiting.until { graph.sends.count == 2 })
        #expect(graph.sends.map(\.text).last == "Ya le ayudo", "nothing of the bot came between")
        for daemon in daemons {
            daemon.kill(SIGTERM)
            #expect(await daemon.wait(seconds: 300) == .exit(0))
        }
        await graph.stop()
    }

    /// A server that is away at the start is waited for; one that goes away later comes back.
    @Test(.timeLimit(.minutes(10))) func aDatabaseThatIsAwayIsWaitedFor() async throws {
        let server = try PostgreSQLServer()
        let url = try server.newSchema()
        server.stop()
        let shop = try Shop(graphURL: nil, settings: ["DATABASE_URL": url])
        let impatient = try Shop(graphURL: nil, settings: ["DATABASE_URL": url])
        let unserved = try impatient.launchDaemon()
        let daemon = try shop.launchDaemon()
        #expect(await Waiting.until { await shop.status(of: "/ready") == 503 })
        #expect(await Waiting.until { daemon.output.contains("database_away") })
        #expect(await shop.status(of: "/health") == 503)
        #expect(await Waiting.until { unserved.output.contains("database_away") })
        unserved.kill(SIGTERM)
        #expect(await unserved.wait(seconds: 300) == .exit(0), "a stop is not waited for")

        try server.start()
        #expect(await Waiting.until { await shop.status(of: "/ready") == 200 })
        server.crash()
        #expect(await Waiting.until { await shop.status(of: "/ready") == 503 })
        #expect(await shop.status(of: "/health") == 503)
        try server.start()
        #expect(await Waiting.until { await shop.status(of: "/ready") == 200 })
        #expect(!daemon.output.contains(PostgreSQLServer.password))
        daemon.kill(SIGTERM)
        #expect(await daemon.wait(seconds: 300) == .exit(0))
    }
}
