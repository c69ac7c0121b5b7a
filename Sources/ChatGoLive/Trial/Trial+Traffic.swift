internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatJSON
internal import ChatStandIns

extension Trial {
    /// Asks the daemon.
    var caller: Caller { Caller("http://127.0.0.1:\(port)", client: client) }

    /// The key, as a header.
    var key: Caller.Headers { [("X-API-Key", .secret(secrets.apiKey))] }

    /// A customer nobody has heard of.
    func customer() -> String {
        let number = state.withLock { state in
            state.customers += 1
            return state.customers
        }
        return TrialSecrets.customerPrefix + String(10_000 + number)
    }

    /// An id that no message had.
    func messageID(isTraced: Bool = true) -> String {
        state.withLock { state in
            state.messages += 1
            let id = "wamid.trial.\(state.messages)"
            if isTraced { state.expected.append(id) } else { state.untraced.append(id) }
            return id
        }
    }

    /// The signature of a body, as a header.
    func signature(_ body: [UInt8]) -> Caller.Headers {
        let signer = WebhookSignature(secrets: [Secret(secrets.appSecret)])
        return [(WebhookSignature.headerName, .plain(signer?.sign(body) ?? ""))]
    }

    /// Brings a delivery as Meta does.
    func deliver(_ body: [UInt8]) async -> Answer {
        note(await caller.post("/whatsapp/webhook", body, signature(body)))
    }

    /// Keeps what the daemon said when it refused something.
    @discardableResult
    func note(_ answer: Answer) -> Answer {
        if answer.status >= 400 { state.withLock { $0.refusals.append(answer.text) } }
        return answer
    }

    /// A customer's words, and the turn that came of them; `nil` when there was none in time.
    func say(_ text: String, from phone: String) async -> JSONValue? {
        let id = messageID()
        let message = WebhookDraft.Message.text(
            text, id: id, from: phone, name: TrialSecrets.name, at: clock.now())
        guard await deliver(draft.messages([message])).status == 200 else { return nil }
        return await trace(of: id)
    }

    /// A message of `/api/chat`.
    func chat(_ text: String, in id: String) async -> Answer {
        note(
            await caller.post(
                "/api/chat",
                ["conversation_id": .string(TrialSecrets.chatPrefix + id), "text": .string(text)],
                key))
    }

    /// The newest traces, oldest first.
    func traces(limit: Int = 1000) async -> [JSONValue] {
        await caller.get("/api/traces?limit=\(limit)", key).json["traces"]?.arrayValue ?? []
    }

    /// The trace of the turn with this message, as soon as there is one.
    func trace(of id: String, seconds: Double = 15) async -> JSONValue? {
        await Patience.wait(seconds: seconds) {
            await traces(limit: 60).last { trace in
                trace["message_ids"]?.arrayValue?.contains { $0.stringValue == id } == true
            }
        }
    }

    /// What Graph took for a number.
    func received(by phone: String) -> [GraphSend] {
        graph.sends.filter { $0.recipient == phone && $0.wasAccepted }
    }

    /// Waits until Graph took something for a number.
    func reply(to phone: String, count: Int = 1, seconds: Double = 15) async -> GraphSend? {
        await Patience.wait(seconds: seconds) {
            let sends = received(by: phone)
            return sends.count >= count ? sends.last : nil
        }
    }

    /// The numbers on the page of metrics, by series.
    func metrics() async -> (page: String, values: [String: Double]) {
        let page = await caller.get("/metrics", key).text
        return (page, MetricPage.values(page))
    }
}

extension JSONValue {
    /// The decision path of a trace.
    var path: [String] { self["decision_path"]?.arrayValue?.compactMap(\.stringValue) ?? [] }
}

/// A number on its way into evidence.
func masked(_ phone: String) -> String { "***" + phone.suffix(4) }
