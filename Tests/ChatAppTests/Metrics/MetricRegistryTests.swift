import ChatCore
import ChatEngine
import Testing

@testable import ChatApp

@Suite struct MetricRegistryTests {
    static let subject = Subject(
        conversationID: ConversationID(high: 1, low: 2), phoneMasked: "***0001", requestID: "r1")
    static let reply = SendReference(id: OutboxID("out_1"), purpose: .reply, subject: subject)
    static let notification = SendReference(
        id: OutboxID("out_2"), purpose: .notification, subject: subject)

    static func trace(_ path: [String], cacheHit: Bool = false) -> InteractionTrace {
        var trace = InteractionTrace(
            createdAt: Timestamp(seconds: 0), requestID: "r1",
            conversationID: subject.conversationID, channel: .whatsapp,
            messageIDs: [MessageID("wamid.1")], messageType: "BUSINESS_FAQ", intent: "horarios",
            intents: ["horarios"], decisionPath: path, mode: .aiActive, rulesVersion: "1")
        trace.cacheHit = cacheHit
        trace.latencyMilliseconds = 3
        return trace
    }

    static func outcome(_ change: (inout AcceptOutcome) -> Void) -> AcceptOutcome {
        var outcome = AcceptOutcome()
        change(&outcome)
        return outcome
    }

    static func send(_ disposition: SendResult.Disposition, _ send: SendReference = reply)
        -> Observation
    {
        .sendAttempted(send, attempts: 1, disposition: disposition)
    }

    /// An observation, and what it adds to which series.
    static let rows: [(Observation, [String: Double])] = [
        (
            .deliveryTaken(
                requestID: "r",
                outcome: outcome {
                    $0.accepted = ObservationFieldsTests.outcome.accepted
                    $0.duplicates = 2
                }),
            [
                #"chat_webhook_requests_total{result="stored"}"#: 1,
                #"chat_messages_total{result="accepted"}"#: 1,
                #"chat_messages_total{result="duplicate"}"#: 2,
            ]
        ),
        (
            .deliveryTaken(
                requestID: "r",
                outcome: outcome {
                    $0.refused = 3
                    $0.retryAfterSeconds = 7
                }),
            [
                #"chat_webhook_requests_total{result="rate_limited"}"#: 1,
                #"chat_messages_total{result="refused"}"#: 3,
                #"chat_rate_limited_total{scope="whatsapp"}"#: 3,
            ]
        ),
        (.rateLimited(subject, scope: .whatsapp), [:]),
        (.rateLimited(subject, scope: .chat), [#"chat_rate_limited_total{scope="chat"}"#: 1]),
        (
            .webhookRejected(requestID: "r", result: .forged),
            [#"chat_webhook_requests_total{result="forged"}"#: 1]
        ),
        (
            .deliveryRefused(requestID: "r", error: .unavailable("x")),
            [
                #"chat_webhook_requests_total{result="unavailable"}"#: 1,
                #"chat_errors_total{kind="database"}"#: 1,
            ]
        ),
        (
            .turnCommitted(trace(["openai:blocked:type", "reply:text"], cacheHit: true)),
            [
                #"chat_turns_total{channel="whatsapp",type="BUSINESS_FAQ"}"#: 1,
                #"chat_openai_blocked_total{reason="type"}"#: 1, "chat_cache_hits_total": 1,
                "chat_reply_latency_seconds_count": 1, "chat_reply_latency_seconds_sum": 0.003,
            ]
        ),
        (
            .turnCommitted(trace(["openai:blocked:human_active", "reply:silence"])),
            [
                #"chat_turns_total{channel="whatsapp",type="BUSINESS_FAQ"}"#: 1,
                #"chat_openai_blocked_total{reason="human_active"}"#: 1,
            ]
        ),
        (
            .handedOff(subject, team: "ventas", reason: "reclamo", actor: "bot"),
            [
                #"chat_handoffs_total{team="ventas",reason="reclamo"}"#: 1,
                #"chat_shadow_activations_total{actor="bot"}"#: 1,
            ]
        ),
        (
            .handedOff(subject, team: nil, reason: "echo", actor: "owner"),
            [
                #"chat_handoffs_total{team="none",reason="echo"}"#: 1,
                #"chat_shadow_activations_total{actor="owner"}"#: 1,
            ]
        ),
        (send(.sent(MessageID("x"))), [#"chat_sends_total{result="sent"}"#: 1]),
        (send(.released(retryAt: Timestamp(seconds: 0))), [:]),
        (
            send(.failed(error: "x")),
            [
                #"chat_sends_total{result="failed"}"#: 1,
                #"chat_errors_total{kind="send"}"#: 1,
            ]
        ),
        (
            send(.failed(error: "x"), notification),
            [
                #"chat_sends_total{result="failed"}"#: 1,
                #"chat_errors_total{kind="notification"}"#: 1,
            ]
        ),
        (
            .sendsExpired([reply, notification]),
            [
                #"chat_sends_total{result="expired"}"#: 2,
                #"chat_errors_total{kind="send"}"#: 1,
                #"chat_errors_total{kind="notification"}"#: 1,
            ]
        ),
        (
            .sendSettled(SettledSend(send: reply, status: .failed)),
            [
                #"chat_send_statuses_total{status="failed"}"#: 1,
                #"chat_errors_total{kind="send"}"#: 1,
            ]
        ),
        (
            .circuitOpened(ObservationFieldsTests.refusal),
            ["chat_whatsapp_circuit_open": 1, #"chat_errors_total{kind="whatsapp"}"#: 1]
        ),
        (
            .requestAnswered(
                requestID: "r", method: "GET", route: "/health", status: 204, milliseconds: 1),
            [#"chat_http_requests_total{route="/health",status="2xx"}"#: 1]
        ),
        (
            .requestAnswered(
                requestID: "r", method: "GET", route: "/health", status: 500, milliseconds: 1),
            [
                #"chat_http_requests_total{route="/health",status="5xx"}"#: 1,
                #"chat_errors_total{kind="internal"}"#: 1,
            ]
        ),
        (
            .requestRefused(status: 431, code: "x"),
            [#"chat_http_requests_total{route="none",status="4xx"}"#: 1]
        ),
        (
            .shopRefused(problems: ["x"]),
            [
                #"chat_reloads_total{result="refused"}"#: 1,
                #"chat_errors_total{kind="business"}"#: 1,
            ]
        ),
        (
            .modelAsked(
                subject,
                ModelReport(
                    model: "m", outcome: "answered", attempt: 1,
                    usage: ModelUsage(input: 900, output: 40), picodollars: 2_000_000_000,
                    latencyMilliseconds: 800)),
            [
                #"chat_openai_requests_total{outcome="answered"}"#: 1,
                #"chat_openai_tokens_total{kind="input"}"#: 900,
                #"chat_openai_tokens_total{kind="output"}"#: 40,
                "chat_openai_cost_usd_total": 0.002,
            ]
        ),
        (
            .modelAsked(
                subject,
                ModelReport(model: "m", outcome: "timeout", attempt: 1, latencyMilliseconds: 8000)),
            [
                #"chat_openai_requests_total{outcome="timeout"}"#: 1,
                #"chat_errors_total{kind="openai"}"#: 1,
            ]
        ),
        (.modelCircuitOpened(.timeout, seconds: 30), ["chat_openai_circuit_open": 1]),
        (
            .notificationUnaddressed(subject, team: "ventas"),
            [#"chat_errors_total{kind="notification"}"#: 1]
        ),
    ]

    /// The samples of a page that are not 0.
    static func samples(_ text: String) -> [String: Double] {
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        let pairs = lines.compactMap { line -> (String, Double)? in
            guard let blank = line.lastIndex(of: " "),
                let value = Double(line[line.index(after: blank)...]), value != 0
            else { return nil }
            return (String(line[..<blank]), value)
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    @Test(arguments: rows.indices)
    func anObservationAdds(index: Int) {
        let (observation, expected) = Self.rows[index]
        let observer = MetricsObserver(teams: ["ventas"])
        observer.observe(observation)
        let found = Self.samples(MetricText.text(observer.registry)).filter {
            !$0.key.hasPrefix("chat_reply_latency_seconds_bucket")
        }
        #expect(found == expected)
    }

    @Test func everyKnownSeriesIsThereFromTheStart() {
        let text = MetricText.text(MetricRegistry(teams: ["ventas", "taller"]))
        #expect(Self.samples(text).isEmpty)
        for line in [
            #"chat_openai_requests_total{outcome="answered"} 0"#,
            #"chat_openai_blocked_total{reason="model_unpriced"} 0"#,
            #"chat_handoffs_total{team="taller",reason="reparacion"} 0"#,
            #"chat_sends_total{result="unknown"} 0"#, #"chat_rate_limited_total{scope="chat"} 0"#,
            "chat_openai_cost_usd_total 0", #"chat_reply_latency_seconds_bucket{le="+Inf"} 0"#,
            #"chat_errors_total{kind="database"} 0"#,
        ] {
            #expect(text.contains("\n\(line)\n"), "\(line)")
        }
    }

    @Test func bucketsHoldAllBelowTheirBound() {
        var histogram = Histogram()
        for seconds in [0.0001, 0.001, 0.0011, 9, 11, .nan] { histogram.add(seconds) }
        #expect(histogram.count == 5)
        let counts = Dictionary(
            uniqueKeysWithValues: histogram.buckets.map { ($0.bound, $0.count) })
        #expect(counts[0.0005] == 1)
        #expect(counts[0.001] == 2)
        #expect(counts[0.0025] == 3)
        #expect(counts[5] == 3)
        #expect(counts[10] == 4)
    }

    @Test func aMetricHasOnlySoManySeries() {
        var registry = MetricRegistry(teams: [])
        for number in 0..<1000 { registry.add(.handoffs, "team\(number)", "reclamo") }
        let series = registry.series(of: .handoffs)
        #expect(series.count == MetricRegistry.seriesLimit + 1)
        #expect(series.reduce(0) { $0 + $1.value } == 1000)
        #expect((registry.value(.handoffs, "other", "other") ?? 0) > 700)
    }

    @Test func labelsAreEscaped() {
        var registry = MetricRegistry(teams: [])
        registry.add(.handoffs, "a\"b\\c\nd", "x")
        #expect(
            MetricText.text(registry).contains(
                #"chat_handoffs_total{team="a\"b\\c\nd",reason="x"} 1"#))
    }
}
