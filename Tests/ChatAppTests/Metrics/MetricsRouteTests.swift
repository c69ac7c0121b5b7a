import ChatCore
import ChatEngine
import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// `GET /metrics` of the real daemon.
@Suite struct MetricsRouteTests {
    static func page(_ daemon: RunningDaemon) async throws -> String {
        try await daemon.get("/metrics", headers: RunningDaemon.key).text
    }

    static func samples(_ daemon: RunningDaemon) async throws -> [String: Double] {
        MetricRegistryTests.samples(try await page(daemon))
    }

    @Test func isProtectedAndOfTheRightType() async throws {
        let daemon = try await RunningDaemon.whatsapp()
        #expect(try await daemon.get("/metrics").status == 401)
        let answer = try await daemon.get("/metrics", headers: RunningDaemon.key)
        #expect(answer.status == 200)
        #expect(answer.header("Content-Type") == "text/plain; version=0.0.4; charset=utf-8")
        let names = Set(
            answer.text.split(separator: "\n").filter { $0.hasPrefix("# TYPE ") }
                .map { String($0.split(separator: " ")[2]) })
        let missing = Metric.allCases.map(\.rawValue).filter { !names.contains($0) }
        #expect(missing.isEmpty, "everything is told from the start")
        #expect(answer.text.hasSuffix("\n"))
        await daemon.end()
    }

    @Test func movesWithWhatHappens() async throws {
        let daemon = try await RunningDaemon.whatsapp()
        _ = try await daemon.deliver(WebhookRouteTests.message("wamid.1"))
        _ = try await daemon.deliver(WebhookRouteTests.message("wamid.1"))
        _ = try await daemon.deliver(WebhookRouteTests.message("wamid.2"), secret: "otro")
        _ = try await daemon.deliver(#"{"object":"page","entry":[]}"#)
        _ = try await daemon.post(
            "/api/chat", #"{"conversation_id":"a","text":"quiero hablar con una persona"}"#)
        let isCounted = try await Waiting.until {
            try await Self.samples(daemon)[#"chat_sends_total{result="retry"}"#] ?? 0 >= 1
        }
        #expect(isCounted, "nobody listens where the reply is sent to")
        let samples = try await Self.samples(daemon)
        #expect(samples[#"chat_webhook_requests_total{result="stored"}"#] == 3)
        #expect(samples[#"chat_webhook_requests_total{result="forged"}"#] == 1)
        #expect(samples[#"chat_messages_total{result="accepted"}"#] == 1)
        #expect(samples[#"chat_messages_total{result="duplicate"}"#] == 1)
        #expect(samples[#"chat_handoffs_total{team="ventas",reason="pide_persona"}"#] == 1)
        #expect(samples["chat_shadow_active"] == 1)
        #expect(samples["chat_traces_rows"] == 2)
        #expect(samples["chat_outbox_pending"] ?? 0 >= 1)
        #expect(samples["chat_database_up"] == 1)
        #expect(samples["chat_database_bytes"] ?? 0 > 4096)
        #expect(samples["chat_catalog_items"] == 50)
        #expect(samples["process_resident_memory_bytes"] ?? 0 > 1_000_000)
        #expect(samples["process_open_fds"] ?? 0 > 3)
        let started = try #require(samples["process_start_time_seconds"])
        let now = Double(SystemClock().now().seconds)
        #expect(started > now - 86_400 && started <= now + 60)
        #expect(
            samples[#"chat_http_requests_total{route="/whatsapp/webhook",status="2xx"}"#] == 3)
        await daemon.end()
    }

    /// Prometheus' own tool reads the page and has nothing to say against it.
    @Test func promtoolAccepts() async throws {
        let daemon = try await RunningDaemon()
        let page = try await Self.page(daemon)
        await daemon.end()
        let outcome = try await Promtool.run(["check", "metrics"], input: page)
        #expect(outcome.code == 0, "\(outcome.said)")
        #expect(outcome.said.isEmpty)
    }
}
