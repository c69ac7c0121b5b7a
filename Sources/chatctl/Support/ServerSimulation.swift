// `simulate-message --server`: the message goes the whole way, as Meta would send it, and the reply is
// read from the daemon's traces.

internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatJSON

/// Sends signed webhooks to a running daemon and shows what it decided.
struct ServerSimulation {
    /// Whose message it is when `--from` is not given.
    private static let defaultNumber = "573000000000"
    /// How long a decision is waited for, in milliseconds.
    private static let patienceMilliseconds = 20_000.0

    private let invocation: Invocation
    private let settings: Settings
    /// The shop as it is on this machine; `nil` when it cannot be read.
    private let shop: Business?
    private let server: BaseURL
    private let phone: PhoneNumber
    private let client = HTTPClient()
    private let clock = SystemClock()

    init(_ invocation: Invocation, server: String) throws(CommandFailure) {
        guard let url = BaseURL(server) else {
            throw .usage("--server must be https://HOST[:PORT], or http:// to a loopback address")
        }
        for option in [SimulateMessage.conversation, SimulateMessage.history]
        where invocation.value(of: option) != nil {
            throw .usage("\(option.name) does not go with --server; the daemon has its own")
        }
        guard let phone = try SimulateMessage.number(invocation) ?? PhoneNumber(Self.defaultNumber)
        else { throw .usage("--from is not a number") }
        self.invocation = invocation
        self.phone = phone
        self.server = url
        settings = try invocation.settings()
        shop = try? BusinessLoader().load(settings.businessDirectory).business
    }

    /// Sends the text, or each line of standard input, one after the other.
    func run(_ text: String) async throws(CommandFailure) {
        try confirm()
        guard text == "-" else { return try await send(text) }
        var reader = LineReader()
        while let line = reader.next() {
            try await send(String(decoding: line, as: UTF8.self))
        }
    }

    /// A daemon that talks to Meta answers to a real telephone: somebody has to want that.
    private func confirm() throws(CommandFailure) {
        guard !settings.whatsapp.apiBaseURL.isLoopback else { return }
        let what =
            "the daemon's reply will go to \(phone) through \(settings.whatsapp.apiBaseURL.host)"
        guard invocation.has(.yes) || Terminal.isTerminal(0) else {
            throw .usage(what + "; add --yes")
        }
        try invocation.confirm(what, "Send?", otherwise: "nothing was sent")
    }

    private func send(_ text: String) async throws(CommandFailure) {
        let id = "wamid.simulated." + RandomBytes.make(12).map { String($0, radix: 16) }.joined()
        let body = payload(text, id: id).encodedBytes()
        var headers: [(String, HTTPClientHeaderValue)] = [("Content-Type", "application/json")]
        if let signature = WebhookSignature(secrets: settings.whatsapp.appSecrets) {
            headers.append((WebhookSignature.headerName, .plain(signature.sign(body))))
        }
        let answer = try await request(
            HTTPClientRequest(
                .post, server.text + "/whatsapp/webhook", headers: headers, body: body))
        guard answer.status == 200 else {
            throw .failed("the daemon answered \(answer.status): \(Self.words(answer.body))")
        }
        let decided = try await Progress.show("waiting for the decision", invocation.output) {
            () throws(CommandFailure) in try await self.trace(of: id)
        }
        try await show(decided, of: text)
    }

    private func payload(_ text: String, id: String) -> JSONValue {
        let message: JSONValue = [
            "from": .string(phone.digits), "id": .string(id),
            "timestamp": .string(String(clock.now().seconds)), "type": "text",
            "text": ["body": .string(text)],
        ]
        let value: JSONValue = [
            "messaging_product": "whatsapp",
            "metadata": ["phone_number_id": .string(settings.whatsapp.phoneNumberID)],
            "contacts": [["wa_id": .string(phone.digits), "profile": ["name": "Simulación"]]],
            "messages": [message],
        ]
        return [
            "object": "whatsapp_business_account",
            "entry": [["id": "0", "changes": [["field": "messages", "value": value]]]],
        ]
    }

    // MARK: What became of it

    /// The trace of the turn with this message, as soon as there is one.
    private func trace(of id: String) async throws(CommandFailure) -> JSONValue {
        let start = clock.uptimeMilliseconds()
        while clock.uptimeMilliseconds() - start < Self.patienceMilliseconds {
            let answer = try await request(
                HTTPClientRequest(
                    .get, server.text + "/api/traces?limit=20",
                    headers: settings.apiKey.isEmpty
                        ? [] : [("Authorization", .bearer(settings.apiKey))]))
            guard answer.status == 200 else {
                throw .failed(
                    "the message was taken, but its trace cannot be read: \(answer.status) "
                        + Self.words(answer.body),
                    "hint: set API_KEY to the daemon's")
            }
            let traces = (try? JSONReader.parse(answer.body))?["traces"]?.arrayValue ?? []
            let found = traces.last { trace in
                trace["message_ids"]?.arrayValue?.contains { $0.stringValue == id } == true
            }
            if let found { return found }
            await clock.sleep(milliseconds: 200)
        }
        throw .failed("the message was taken, but nothing was decided within 20 s")
    }

    private func show(_ trace: JSONValue, of text: String) async throws(CommandFailure) {
        let output = invocation.output
        let path = trace["decision_path"]?.arrayValue?.compactMap(\.stringValue) ?? []
        guard !invocation.wantsJSON else {
            var fields = fields(trace, path)
            fields.append("reasons", .array(reasons(text, trace).map(JSONValue.string)))
            return output.write(.object(fields))
        }
        let reply = trace["response_text"]?.stringValue
        ReplyText.write(reply, output)
        for name in ["message_type", "intent", "conversation_id", "mode", "send_status"] {
            guard let text = trace[name]?.stringValue else { continue }
            output.write(output.styled("  \(name): ", .dim) + TerminalText.escaped(text))
        }
        output.write(
            output.styled("  path: ", .dim) + path.map(TerminalText.escaped).joined(separator: " "))
        for line in EvidenceText.lines(path, reply: reply) {
            output.write("    " + line)
        }
    }

    /// Why, which no trace tells: decided again here, on the message by itself. Empty where that cannot
    /// speak for the daemon: it has other rules, or what was said before made a difference.
    private func reasons(_ text: String, _ trace: JSONValue) -> [String] {
        guard let shop else { return [] }
        let now = clock.now()
        let conversation = Conversation(id: ConversationID("simulated"), channel: .whatsapp)
        let result = Bot(shop).plan(Turn(text: text, at: now), in: conversation, at: now).result
        let intents = trace["intents"]?.arrayValue?.compactMap(\.stringValue)
        guard trace["rules_version"]?.stringValue == shop.version,
            trace["message_type"]?.stringValue == result.messageType.rawValue,
            intents == result.intents.map(\.name)
        else { return [] }
        return result.reasons.map(\.description)
    }

    /// The fields of `/api/chat` as far as a trace tells them.
    private func fields(_ trace: JSONValue, _ path: [String]) -> JSONObject {
        let image = trace["asset_id"]?.stringValue
        var fields = JSONObject()
        fields.append("response", trace["response_text"]?.stringValue.map(JSONValue.string) ?? "")
        let names = [
            "conversation_id", "message_type", "intent", "intents", "openai_called", "cache_hit",
            "mode",
        ]
        for name in names { fields.append(name, trace[name] ?? .null) }
        let team = trace["handoff_team"] ?? .null
        fields.append("needs_escalation", .bool(!team.isNull))
        fields.append("handoff_team", team)
        fields.append("asset", AssetLink(publicBaseURL: settings.publicBaseURL).json(of: image))
        fields.append("decision_path", .array(path.map(JSONValue.string)))
        fields.append("trace_id", trace["id"] ?? .null)
        fields.append("latency_ms", trace["latency_ms"] ?? .null)
        let blocked = path.compactMap { token -> ModelGate.BlockedReason? in
            guard token.hasPrefix("openai:blocked:") else { return nil }
            return ModelGate.BlockedReason(rawValue: String(token.dropFirst(15)))
        }.first
        fields.append("would_call_openai", .bool(blocked?.concernsModel ?? true))
        return fields
    }

    // MARK: Transport

    private func request(
        _ request: HTTPClientRequest
    ) async throws(CommandFailure) -> HTTPClientResponse {
        do throws(HTTPClientError) {
            return try await client.send(request)
        } catch {
            throw .failed("\(server): \(error)")
        }
    }

    /// The message of an error answer, harmless for a terminal.
    private static func words(_ body: [UInt8]) -> String {
        let message = (try? JSONReader.parse(body))?["error"]?["message"]?.stringValue
        return TerminalText.escaped(
            message ?? String(decoding: body.prefix(200), as: UTF8.self))
    }
}
