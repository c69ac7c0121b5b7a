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

    /// A message to the operator's own number.
    static let sendTest = Check<RealServices>("G1.8t", "a test message to our own number", test)

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
            if days <= 60 { return .warn("\(id) ends on \(end), in \(days) days", hint: hint) }
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
            "\(url): challenge echoed, wrong token and unsigned delivery refused, the rest closed",
            hint: "docs/deploy has proxies that let only /whatsapp/webhook and /api/assets/ through"
        )
    }

    @Sendable private static func test(_ services: RealServices) async -> CheckResult {
        if let obstacle = services.graphObstacle { return obstacle }
        let settings = services.site.settings
        guard let number = settings.testNotifyNumber else {
            return .skip("TEST_NOTIFY_NUMBER is empty", hint: "set it to a number of your own")
        }
        let whatsapp = settings.whatsapp
        let client = WhatsAppClient(
            http: services.client,
            configuration: WhatsAppConfiguration(
                baseURL: whatsapp.apiBaseURL.text, version: whatsapp.apiVersion.description,
                phoneNumberID: whatsapp.phoneNumberID, accessToken: whatsapp.accessToken))
        let content: OutboundContent =
            whatsapp.notifyTemplate.isEmpty
            ? .text("Mostrador: mensaje de prueba. Si lo lee, los avisos llegan a este número.")
            : .template(
                name: whatsapp.notifyTemplate, language: whatsapp.notifyTemplateLanguage,
                variables: ["prueba", "sin cliente", "mensaje de prueba"])
        let outcome = await client.send(
            OutboundMessage(
                id: OutboxID("out_gonogo"), recipient: .phone(number), content: content))
        switch outcome {
        case .accepted(let id):
            return .pass("accepted for \(number) as \(id.value); look whether it arrives")
        case .refused(let refusal):
            return .fail(
                TerminalText.escaped("refused for \(number): \(refusal.error)"),
                hint: "code 131047: write to the shop's number first, or set a template")
        case .notSent(let why): return .skip("nothing left this machine: \(why)")
        case .unknown(let why):
            return .warn(
                "it may have been sent to \(number): \(why)", hint: "look at the telephone")
        }
    }
}
