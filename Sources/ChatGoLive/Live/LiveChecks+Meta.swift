internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatJSON

extension LiveChecks {
    static let meta: [Check<RealServices>] = [
        Check("G1.4", "Meta's token", token),
        Check("G1.4b", "the number with Meta", number),
        Check("G1.4c", "our app gets the messages", subscription),
        Check("G1.4d", "the template for notifications", template),
        Check("G6.3l", "our clock beside Meta's", clock),
    ]

    private static let weekSeconds: Int64 = 7 * 86_400
    private static let scopes = [
        "whatsapp_business_messaging", "whatsapp_business_management",
    ]
    private static let tokenHint =
        "create a system user's token that never ends, with both whatsapp_business permissions"

    private static func debugToken(_ services: RealServices) async -> Answer {
        let token = QueryText.escaped(services.site.settings.whatsapp.accessToken.reveal())
        return await services.graph("/debug_token?input_token=\(token)")
    }

    @Sendable private static func token(_ services: RealServices) async -> CheckResult {
        if let obstacle = services.graphObstacle { return obstacle }
        let answer = await debugToken(services)
        if let problem = RealServices.problem(answer, hint: tokenHint) { return problem }
        guard let data = answer.json["data"] else {
            return .fail("Meta's answer cannot be read", hint: tokenHint)
        }
        var findings = Findings()
        findings.expect(data["is_valid"]?.boolValue == true, "the token is not valid")
        let granted = data["scopes"]?.arrayValue?.compactMap(\.stringValue) ?? []
        for scope in scopes {
            findings.expect(granted.contains(scope), "the permission \(scope) is missing")
        }
        let end = data["expires_at"]?.int64 ?? 0
        let left = end - services.site.now.seconds
        findings.expect(
            end == 0 || left > weekSeconds, "it ends in \(max(0, left) / 3600) hours")
        return findings.result(
            "valid, \(scopes.count) permissions, "
                + (end == 0 ? "without end" : "for \(left / 86_400) days"), hint: tokenHint)
    }

    @Sendable private static func number(_ services: RealServices) async -> CheckResult {
        if let obstacle = services.graphObstacle { return obstacle }
        let id = services.site.settings.whatsapp.phoneNumberID
        let fields =
            "status,verified_name,display_phone_number,quality_rating,throughput,"
            + "code_verification_status,name_status,platform_type,account_mode,health_status"
        let answer = await services.graph("/\(id)?fields=\(fields)")
        let hint = "WhatsApp Manager, Phone numbers, shows this number"
        if let problem = RealServices.problem(answer, hint: hint) { return problem }
        let found = answer.json
        var findings = Findings()
        for (field, wanted) in [
            ("status", "CONNECTED"), ("platform_type", "CLOUD_API"), ("account_mode", "LIVE"),
        ] {
            let value = found[field]?.stringValue ?? "absent"
            findings.expect(value == wanted, TerminalText.escaped("\(field) is \(value)"))
        }
        let quality = found["quality_rating"]?.stringValue ?? "UNKNOWN"
        findings.expect(quality != "RED", "the quality is RED")
        let health = found["health_status"]?["can_send_message"]?.stringValue ?? "absent"
        findings.expect(
            ["AVAILABLE", "LIMITED"].contains(health),
            TerminalText.escaped("can_send_message is \(health)"))
        guard findings.problems.isEmpty else { return findings.result("", hint: hint) }
        let evidence = TerminalText.escaped(
            "connected, live, quality \(quality), can send: \(health)")
        guard health == "AVAILABLE", quality != "YELLOW" else {
            return .warn(evidence, hint: solution(found) ?? hint)
        }
        return .pass(evidence)
    }

    /// What Meta proposes.
    private static func solution(_ number: JSONValue) -> String? {
        let entities = number["health_status"]?["entities"]?.arrayValue ?? []
        return entities.lazy.flatMap { $0["errors"]?.arrayValue ?? [] }
            .compactMap { $0["possible_solution"]?.stringValue }.first
            .map { TerminalText.escaped(String($0.prefix(300))) }
    }

    @Sendable private static func subscription(_ services: RealServices) async -> CheckResult {
        if let obstacle = services.graphObstacle { return obstacle }
        let account = services.site.settings.whatsapp.businessAccountID
        guard !account.isEmpty else { return needsAccount }
        let hint = "POST /\(account)/subscribed_apps subscribes it; docs/connect-whatsapp.md"
        let answer = await services.graph("/\(account)/subscribed_apps")
        if let problem = RealServices.problem(answer, hint: hint) { return problem }
        let apps = (answer.json["data"]?.arrayValue ?? []).compactMap {
            $0["whatsapp_business_api_data"]?["id"]?.label
        }
        let ours = (await debugToken(services)).json["data"]?["app_id"]?.label
        guard let ours else {
            return apps.isEmpty
                ? .fail("no app is subscribed: no message ever comes", hint: hint)
                : .warn("\(apps.count) apps are subscribed; which is ours is not told", hint: hint)
        }
        guard apps.contains(ours) else {
            return .fail(
                TerminalText.escaped("our app \(ours) is not among \(apps.count) subscribed ones"),
                hint: hint)
        }
        return .pass(TerminalText.escaped("app \(ours) is subscribed"))
    }

    private static let needsAccount = CheckResult.skip(
        "WHATSAPP_BUSINESS_ACCOUNT_ID is empty", hint: "copy it from Meta's dashboard")

    @Sendable private static func template(_ services: RealServices) async -> CheckResult {
        if let obstacle = services.graphObstacle { return obstacle }
        let whatsapp = services.site.settings.whatsapp
        guard !whatsapp.notifyTemplate.isEmpty else {
            return .warn(
                "WHATSAPP_NOTIFY_TEMPLATE is empty: a team that has not written for 24 hours is "
                    + "not told", hint: "have a template approved; docs/connect-whatsapp.md")
        }
        guard !whatsapp.businessAccountID.isEmpty else { return needsAccount }
        let name = whatsapp.notifyTemplate
        let language = whatsapp.notifyTemplateLanguage
        let hint = "WhatsApp Manager, Message templates"
        let answer = await services.graph(
            "/\(whatsapp.businessAccountID)/message_templates?name=\(QueryText.escaped(name))"
                + "&fields=name,status,language")
        if let problem = RealServices.problem(answer, hint: hint) { return problem }
        let found = (answer.json["data"]?.arrayValue ?? []).filter {
            $0["name"]?.stringValue == name
        }
        guard let ours = found.first(where: { $0["language"]?.stringValue == language }) else {
            return .fail("\(name) does not exist in \(language)", hint: hint)
        }
        let status = ours["status"]?.stringValue ?? "absent"
        guard status == "APPROVED" else {
            return .fail(TerminalText.escaped("\(name) (\(language)) is \(status)"), hint: hint)
        }
        return .pass("\(name) (\(language)) is approved")
    }

    @Sendable private static func clock(_ services: RealServices) async -> CheckResult {
        if let obstacle = services.graphObstacle { return obstacle }
        let id = services.site.settings.whatsapp.phoneNumberID
        let asked = SystemClock().now().seconds
        let answer = await services.graph("/\(id)?fields=status")
        let answered = SystemClock().now().seconds
        if let failure = answer.failure { return .skip("no answer: \(failure)") }
        guard let date = answer.header("Date"), let theirs = HTTPDateText.timestamp(date) else {
            return .skip("Meta's answer bears no date")
        }
        // Meta wrote the date while we waited: only what lies outside that time is a difference.
        let skew = max(asked - theirs.seconds, theirs.seconds - answered, 0)
        guard skew <= 5 else {
            return .fail(
                "\(skew) s apart", hint: "let the system keep the time: timedatectl set-ntp true")
        }
        return .pass("\(skew) s apart")
    }
}

extension JSONValue {
    /// An id, which Meta writes as a string or as a number.
    fileprivate var label: String? { stringValue ?? int64.map(String.init) }
}
