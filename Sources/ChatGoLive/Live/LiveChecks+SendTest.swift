internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatStore

extension LiveChecks {
    /// A message to the operator's own number.
    static let sendTest = Check<RealServices>("G1.8t", "a test message to our own number", test)

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
        let id = OutboxID(
            OutboxID.testPrefix + RandomBytes.make(8).map { String($0, radix: 16) }.joined())
        let outcome = await client.send(
            OutboundMessage(
                id: id, recipient: .phone(number), content: content))
        switch outcome {
        case .accepted: return await arrival(of: id, number, services)
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

    /// Waits until the running daemon has heard that the message was delivered. It tells by the database.
    private static func arrival(
        of id: OutboxID, _ number: PhoneNumber, _ services: RealServices
    ) async -> CheckResult {
        let clock = SystemClock()
        let start = clock.uptimeMilliseconds()
        guard let store = await database(services.site) else {
            return .warn(
                "accepted for \(number); whether it arrives cannot be seen without the database",
                hint: "look at the telephone, or run this beside the daemon")
        }
        var told: (status: SendStatus, reason: String?)?
        let end = await Patience.wait(seconds: services.patience, every: 250) {
            told = (try? await store.outcome(ofTest: id)) ?? told
            return told?.status == .sent ? nil : told
        }
        await store.close()
        let seconds = ((clock.uptimeMilliseconds() - start) / 100).rounded() / 10
        switch end?.status {
        case .failed:
            return .fail(
                TerminalText.escaped("failed for \(number): \(end?.reason ?? "no reason given")"),
                hint: "code 131047: write to the shop's number first, or set a template")
        case .some: return .pass("delivered to \(number) after \(seconds) s")
        case nil:
            return .warn(
                "accepted for \(number), "
                    + (told == nil ? "and no status came" : "sent, and not delivered")
                    + " in \(Int(services.patience)) s",
                hint: told == nil
                    ? "the daemon must run with this DATABASE_URL, and Meta must reach it"
                    : "look whether the telephone is on")
        }
    }

    /// The database of the daemon; `nil` where there is none.
    private static func database(_ site: Site) async -> (any SQLStore)? {
        guard let location = try? site.settings.database.location(),
            (try? await location.exists()) == true
        else { return nil }
        return try? await location.openForReading() as? any SQLStore
    }
}
