internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatJSON

/// What the running daemon has to do. Nothing of it reaches a customer: the messages are older than twelve hours.
enum ServerChecks {
    static let all: [Check<RunningServer>] = [
        Check("G5.1a", "healthy and ready", health),
        Check("G5.1b", "it runs what these files say", version),
        Check("G1.2", "webhook verification", verification),
        Check("G1.6", "webhook signature", signatures),
        Check("G1.5c", "a message is taken once", dedupe),
        Check("G1.7", "messages per sender and minute", senderLimit),
        Check("G4.1", "calls of /api/chat per minute", chatLimit),
        Check("G3.1", "what is public and what is not", doors),
        Check("G7.1b", "metrics with the key", metrics),
        Check("G5.2b", "nothing of this was answered", silence),
    ]

    @Sendable private static func health(_ server: RunningServer) async -> CheckResult {
        let health = await server.caller.get("/health")
        let ready = await server.caller.get("/ready")
        guard health.failure == nil else {
            return .fail(
                "\(server.url): \(health.told)", hint: "is ChatServer running and the URL right?")
        }
        var findings = Findings()
        findings.expect(health.status == 200, "/health: \(health.told)")
        findings.expect(ready.status == 200, "/ready: \(ready.told)")
        return findings.result(
            "version \(TerminalText.escaped(health.json["version"]?.stringValue ?? "?")), request "
                + health.requestID, hint: "the daemon's log names what is wrong")
    }

    @Sendable private static func version(_ server: RunningServer) async -> CheckResult {
        guard !server.key.isEmpty else { return needsKey }
        let answer = await server.caller.get("/health", server.key)
        guard let details = answer.json["details"] else {
            return .fail(
                "/health tells no details: \(answer.told)", hint: "set API_KEY to the daemon's")
        }
        var findings = Findings()
        let version = details["rules_version"]?.stringValue ?? "?"
        findings.expect(
            server.site.shop.map { $0.business.version == version } ?? true,
            "it answers by version \(TerminalText.escaped(version)) of the shop's data, the folder "
                + "has \(server.site.shop?.business.version ?? "?")")
        findings.expect(
            details["production"]?.boolValue == true, "PRODUCTION_MODE is false there")
        let isWhatsApp = answer.json["modules"]?["whatsapp"]?.boolValue == true
        findings.expect(isWhatsApp, "WHATSAPP_ENABLED is false there")
        if isWhatsApp, details["signature_checked"]?.boolValue != true {
            return .fail(
                "it does not check signatures", hint: "set WHATSAPP_APP_SECRET and restart it")
        }
        return findings.doubt(
            "version \(TerminalText.escaped(version)) of the shop's data, production",
            hint: "chatctl reload, or a restart")
    }

    private static let needsKey = CheckResult.skip(
        "API_KEY is empty here", hint: "set API_KEY to the daemon's")

    /// Why the webhook cannot be tried; `nil` when it can.
    private static func obstacle(_ server: RunningServer) -> CheckResult? {
        let whatsapp = server.site.settings.whatsapp
        guard whatsapp.isEnabled else {
            return .skip(
                "WHATSAPP_ENABLED is false here", hint: "use the daemon's settings: --env-file")
        }
        guard whatsapp.appSecrets.contains(where: { !$0.isEmpty }) else {
            return .skip(
                "WHATSAPP_APP_SECRET is empty here", hint: "use the daemon's settings: --env-file")
        }
        return nil
    }

    @Sendable private static func verification(_ server: RunningServer) async -> CheckResult {
        let token = server.site.settings.whatsapp.verifyToken
        guard !token.isEmpty else {
            return .skip(
                "WHATSAPP_VERIFY_TOKEN is empty here", hint: "use the daemon's settings: --env-file"
            )
        }
        return await WebhookProbe(server.caller, verifyToken: token.reveal()).verification()
    }

    @Sendable private static func signatures(_ server: RunningServer) async -> CheckResult {
        if let obstacle = obstacle(server) { return obstacle }
        let secret = server.site.settings.whatsapp.appSecrets.first { !$0.isEmpty }
        let body = server.draft.messages([server.oldMessage()])
        var findings = Findings()
        for variant in SignatureVariant.allCases {
            let headers = variant.headers(of: body, secret: secret?.reveal() ?? "")
            let answer = await server.caller.post("/whatsapp/webhook", body, headers)
            findings.expect(
                answer.status == variant.expected, "\(variant.rawValue): \(answer.told)")
        }
        let good = await server.deliver(server.draft.envelope([]))
        findings.expect(good.status == 200, "an empty delivery, rightly signed: \(good.told)")
        return findings.result(
            "good 200, \(SignatureVariant.allCases.count) bad ones 401 or 403, request "
                + good.requestID,
            hint: "403 for the good one: WHATSAPP_APP_SECRET here is not the daemon's")
    }

    @Sendable private static func dedupe(_ server: RunningServer) async -> CheckResult {
        if let obstacle = obstacle(server) { return obstacle }
        let body = server.draft.messages([server.oldMessage()])
        let first = await server.deliver(body)
        let second = await server.deliver(body)
        var findings = Findings()
        findings.expect(first.status == 200, "first: \(first.told)")
        findings.expect(second.status == 200, "again: \(second.told)")
        return findings.result(
            "a message of 13 hours ago, twice: 200 and 200, request \(first.requestID)",
            hint: "the daemon's log tells of the request")
    }

    @Sendable private static func senderLimit(_ server: RunningServer) async -> CheckResult {
        if let obstacle = obstacle(server) { return obstacle }
        let whatsapp = server.site.settings.whatsapp
        guard whatsapp.messagesPerMinute <= 60 else {
            return .skip(
                "WHATSAPP_RATE_LIMIT_PER_MINUTE is \(whatsapp.messagesPerMinute): too many for a "
                    + "daemon that serves customers")
        }
        // One sender for each side: the other checks' messages count too.
        let probe = SenderLimitProbe(
            draft: server.draft, clock: server.clock, limit: whatsapp.messagesPerMinute,
            isDeferring: whatsapp.overflow == .defer, phone: server.other, other: server.phone,
            makeID: { server.messageID() }, deliver: { await server.deliver($0) })
        return await probe.run()
    }

    @Sendable private static func chatLimit(_ server: RunningServer) async -> CheckResult {
        .skip(
            "it would fill the daemon's traces with conversations that nobody had",
            hint: "chatctl go-no-go alone tries it in a scratch folder")
    }

    @Sendable private static func doors(_ server: RunningServer) async -> CheckResult {
        var findings = Findings()
        for door in Door.reading {
            for (name, headers) in [
                ("without key", [] as Caller.Headers), ("with a wrong key", Door.wrongKey),
            ] {
                let answer = await door.knock(server.caller, headers)
                findings.expect(
                    [401, 403, 404].contains(answer.status), "\(door) \(name): \(answer.told)")
            }
        }
        let unknown = await server.caller.get("/.env")
        findings.expect([403, 404].contains(unknown.status), "/.env: \(unknown.told)")
        return findings.result(
            "\(Door.reading.count) protected ones closed without key and with a wrong one",
            hint: "set API_KEY; a proxy should let /whatsapp/webhook and /api/assets/ through alone"
        )
    }

    @Sendable private static func metrics(_ server: RunningServer) async -> CheckResult {
        guard !server.key.isEmpty else { return needsKey }
        let answer = await server.caller.get("/metrics", server.key)
        guard answer.status == 200 else {
            return .fail("/metrics: \(answer.told)", hint: "set API_KEY to the daemon's")
        }
        let missing = MetricNames.all.filter { !answer.text.contains("# TYPE \($0) ") }
        guard missing.isEmpty else {
            return .fail(
                "missing: \(missing.joined(separator: ", "))",
                hint: "is the daemon of this version?")
        }
        let values = MetricPage.values(answer.text)
        let waiting = Int(MetricPage.sum(values, "chat_outbox_pending") ?? 0)
        return .pass("\(MetricNames.all.count) exported, \(waiting) sends waiting")
    }

    @Sendable private static func silence(_ server: RunningServer) async -> CheckResult {
        guard !server.key.isEmpty else { return needsKey }
        let answer = await server.caller.get("/api/traces?limit=1000", server.key)
        guard answer.status == 200, let traces = answer.json["traces"]?.arrayValue else {
            return .fail("/api/traces: \(answer.told)", hint: "set API_KEY to the daemon's")
        }
        let ours = traces.count { trace in
            trace["message_ids"]?.arrayValue?.contains {
                server.isOurs($0.stringValue ?? "")
            } == true
        }
        guard ours == 0 else {
            return .fail(
                "\(ours) of these old messages were decided", hint: "this is a fault of the program"
            )
        }
        return .pass("none of these messages is among the newest \(traces.count) traces")
    }
}
