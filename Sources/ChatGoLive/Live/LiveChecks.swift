internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatJSON

/// What the real services have to say. Nothing is changed there.
enum LiveChecks {
    /// All of them; those about OpenAI only where it is used.
    static func all(openAI: Bool) -> [Check<RealServices>] {
        meta + (openAI ? [Check("G2.5", "OpenAI's model exists and stays", model)] : []) + [
            Check("G1.3", "the public address", publicAddress)
        ]
    }

    /// A certificate that is renewed by itself has more left than this many days.
    private static let certificateDays: Int64 = 14

    @Sendable private static func model(_ services: RealServices) async -> CheckResult {
        let openAI = services.site.settings.openAI
        let answer = await services.openAI("/models/\(QueryText.escaped(openAI.model))")
        if let failure = answer.failure {
            return .skip("no answer: \(failure)", hint: "this machine must reach OPENAI_BASE_URL")
        }
        guard answer.status == 200 else {
            let message = answer.json["error"]?["message"]?.stringValue ?? "no message"
            return .fail(
                TerminalText.escaped("\(answer.status): \(message.prefix(200))"),
                hint: "OPENAI_MODEL is \(openAI.model); the key's project must be allowed to use it"
            )
        }
        let price = services.site.shop?.business.modelPrice(for: openAI.model)
        let told = answer.json["shutdown_date"].flatMap(shutdownDate)
        let id = "id " + TerminalText.escaped(answer.json["id"]?.stringValue ?? "?")
        if let end = told ?? price?.shutdownDate {
            let days = end.daysSinceEpoch - services.site.today.daysSinceEpoch
            let hint = "choose another OPENAI_MODEL in time"
            if days < 0 { return .fail("\(id) ended on \(end)", hint: hint) }
            if days <= NoticePeriod.modelDays {
                return .warn("\(id) ends on \(end), in \(days) days", hint: hint)
            }
        }
        guard price != nil else {
            return .warn(
                "\(id) exists, and models.yaml has no price of it",
                hint: "write its price into models.yaml")
        }
        return .pass("\(id), price known, " + (told.map { "until \($0)" } ?? "no end announced"))
    }

    /// `"2027-01-14"`, `"2027-01-14T00:00:00Z"` or seconds since the epoch.
    private static func shutdownDate(_ value: JSONValue) -> CivilDate? {
        if let seconds = value.int64 { return CivilDate(daysSinceEpoch: seconds / 86_400) }
        return value.stringValue.flatMap { CivilDate(String($0.prefix(10))) }
    }

    @Sendable private static func publicAddress(_ services: RealServices) async -> CheckResult {
        guard let url = services.site.settings.publicBaseURL else {
            return .skip(
                "PUBLIC_BASE_URL is empty", hint: "set it to the address that Meta was given")
        }
        let token = services.site.settings.whatsapp.verifyToken
        guard !token.isEmpty else {
            return .skip("WHATSAPP_VERIFY_TOKEN is empty", hint: "set it to what Meta was given")
        }
        let caller = Caller(url.text, client: services.client)
        let probe = await caller.get("/whatsapp/webhook")
        if let failure = probe.failure {
            return .fail("\(url): \(failure)", hint: "DNS, certificate, proxy, firewall")
        }
        let verification = await WebhookProbe(caller, verifyToken: token.reveal()).verification()
        guard verification.outcome == .pass else { return verification }
        var findings = Findings()
        let days = probe.certificateEnd.map { ($0.seconds - services.site.now.seconds) / 86_400 }
        findings.expect(
            days ?? certificateDays >= certificateDays,
            "the certificate ends in \(days ?? 0) days: its renewal does not work")
        let unsigned = await caller.post(
            "/whatsapp/webhook", ["object": "whatsapp_business_account", "entry": []])
        findings.expect(
            [401, 403].contains(unsigned.status), "an unsigned delivery: \(unsigned.told)")
        for door in Door.reading {
            let answer = await door.knock(caller, [])
            findings.expect(
                [401, 403, 404].contains(answer.status), "\(door) from outside: \(answer.told)")
        }
        return findings.result(
            "\(url): challenge echoed, wrong token and unsigned delivery refused, the rest closed"
                + (days.map { ", certificate good for \($0) days" } ?? ""),
            hint: "docs/deploy has proxies that let only /whatsapp/webhook and /api/assets/ through"
        )
    }
}
