import ChatCore
import ChatEngine
import ChatHTTP
import ChatStandIns
import Glibc
import TestSupport
import Testing

/// A day's worth of traffic, seeded with things that must show nowhere; then everything that came out is searched.
@Suite struct CanaryTests {
    /// As many messages as a busy shop gets in a day.
    static let messageCount = 400

    @Test func nothingPersonalComesOut() async throws {
        let graph = GraphStandIn(
            token: Secret(Shop.token), phoneNumberID: Shop.phoneNumberID,
            script: { send, attempt in
                // The errors name the customer, as texts of other parties may.
                guard attempt == 1, let digit = send.recipient.utf8.last else { return .accept }
                return switch digit % 4 {
                case 0: .refuse(status: 400, code: 131_026)
                case 1: .page(status: 502)
                default: .accept
                }
            })
        try graph.start()
        let shop = try Shop(
            graphURL: graph.baseURL,
            settings: [
                "PRODUCTION_MODE": "true", "LOG_LEVEL": "trace", "BURST_QUIET_SECONDS": "0",
                "WHATSAPP_MESSAGES_PER_SECOND": "0",
            ])
        let daemon = try await shop.startDaemon()
        let day = CanaryDay(shop)
        try await day.writeAsCustomers(count: Self.messageCount)
        let faults = try await day.provokeFaults()
        let isDecided = try await Waiting.until { try await day.traceCount() >= Self.messageCount }
        #expect(isDecided)

        let traces = try await day.get("/api/traces?limit=1000")
        let metrics = try await day.get("/metrics")
        let health = try await day.get("/health")
        #expect(traces.contains("turn") || traces.contains("decision_path"))
        #expect(metrics.contains("chat_turns_total"))
        let commands = try await day.commands()
        daemon.kill(SIGSEGV)
        #expect(await daemon.wait(seconds: 60) == .signal(SIGSEGV))
        let again = try await shop.startDaemon()
        again.kill(SIGTERM)
        #expect(await again.wait(seconds: 60) == .exit(0))
        await graph.stop()

        let log = again.output
        #expect(log.split(separator: "\n").count > Self.messageCount * 2)
        for (name, text) in [
            ("log", log), ("metrics", metrics), ("traces", traces), ("health", health),
            ("error answers", faults), ("commands", commands),
        ] {
            #expect(!text.isEmpty, "\(name)")
            for canary in CanaryDay.canaries {
                let place = text.firstRange(of: canary).map { range in
                    text[..<range.lowerBound].suffix(120) + canary
                }
                #expect(place == nil, "\(name)")
            }
        }
    }

    /// The search would find something: what customers wrote is where it belongs.
    @Test func theCanariesAreThere() async throws {
        let shop = try Shop(graphURL: "http://127.0.0.1:1", settings: ["TRACE_TEXT": "full"])
        let daemon = try await shop.startDaemon()
        let day = CanaryDay(shop)
        try await day.writeAsCustomers(count: CanaryDay.texts.count)
        let isDecided = try await Waiting.until {
            try await day.traceCount() >= CanaryDay.texts.count
        }
        #expect(isDecided)
        let traces = try await day.get("/api/traces?limit=1000")
        #expect(traces.contains(CanaryDay.email))
        daemon.kill(SIGTERM)
        #expect(await daemon.wait(seconds: 60) == .exit(0))
    }
}
