import ChatCore
import ChatEngine
import ChatHTTP
import ChatJSON
import TestSupport
import Testing

@Suite struct WhatsAppClientTests {
    private let http = HTTPClient()
    private static let phone = PhoneNumber("573001234567").map(SenderAlias.phone)
    private static let userID = BusinessScopedUserID("CO.1349").map(SenderAlias.userID)

    private func client(_ url: String, timeout: Duration = .seconds(10)) -> WhatsAppClient {
        WhatsAppClient(
            http: http,
            configuration: WhatsAppConfiguration(
                baseURL: url, version: "v25.0", phoneNumberID: "1065",
                accessToken: Secret("canary-token"), timeout: timeout))
    }

    private func message(
        _ content: OutboundContent = .text("Hola"), to recipient: SenderAlias? = phone
    ) throws -> OutboundMessage {
        OutboundMessage(
            id: OutboxID("out_1"), recipient: try #require(recipient), content: content)
    }

    /// A server that answers once with `answer` and keeps the request.
    private func exchange(
        _ answer: String, _ use: (WhatsAppClient) async throws -> Void
    ) async throws -> String {
        let seen = Locked("")
        let server = try RawServer { connection in
            guard let request = connection.readRequest() else { return }
            seen.withLock { $0 = request }
            connection.write(answer)
        }
        try await use(client(server.url))
        return seen.withLock { $0 }
    }

    private static func answer(_ status: String, _ body: String, headers: String = "") -> String {
        "HTTP/1.1 \(status)\r\n\(headers)Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }

    private static let accepted = answer(
        "200 OK",
        #"{"messaging_product":"whatsapp","contacts":[{"input":"573001234567","wa_id":"573001234567"}],"messages":[{"id":"wamid.OUT"}]}"#
    )

    @Test func sendsWhatTheGraphAPIExpects() async throws {
        let request = try await exchange(Self.accepted) { client in
            let outcome = try await client.send(message(.text("¿Qué más? 😀")))
            #expect(outcome == .accepted(MessageID("wamid.OUT")))
        }
        #expect(request.hasPrefix("POST /v25.0/1065/messages HTTP/1.1\r\n"))
        #expect(request.contains("\r\nAuthorization: Bearer canary-token\r\n"))
        #expect(request.contains("\r\nContent-Type: application/json\r\n"))
        #expect(
            try body(of: request)
                == [
                    "messaging_product": "whatsapp", "recipient_type": "individual",
                    "to": "573001234567", "type": "text",
                    "text": ["body": "¿Qué más? 😀", "preview_url": false],
                    "biz_opaque_callback_data": "out_1",
                ])
    }

    private func body(of request: String) throws -> JSONValue {
        let start = try #require(request.firstRange(of: "\r\n\r\n"))
        return try JSONReader.parse(String(request[start.upperBound...]))
    }

    @Test func peopleWithoutANumberAreAddressedByTheirID() async throws {
        let request = try await exchange(Self.accepted) { client in
            _ = try await client.send(message(to: Self.userID))
        }
        let body = try body(of: request)
        #expect(body["recipient"] == "CO.1349")
        #expect(body["to"] == nil)
    }

    @Test(arguments: [
        (
            OutboundContent.image(link: "https://example.com/a.png", caption: "Aguja"),
            #"{"link":"https://example.com/a.png","caption":"Aguja"}"#
        ),
        (
            .image(link: "https://example.com/a.png", caption: ""),
            #"{"link":"https://example.com/a.png"}"#
        ),
        (
            .template(name: "aviso", language: "es", variables: ["ventas", " a\n\tb     c ", ""]),
            #"{"name":"aviso","language":{"code":"es"},"components":[{"type":"body","parameters":[{"type":"text","text":"ventas"},{"type":"text","text":"a b c"},{"type":"text","text":"-"}]}]}"#
        ),
        (
            .template(name: "aviso", language: "es_CO", variables: []),
            #"{"name":"aviso","language":{"code":"es_CO"}}"#
        ),
    ])
    func otherKindsHaveTheirShape(content: OutboundContent, json: String) async throws {
        let request = try await exchange(Self.accepted) { client in
            _ = try await client.send(message(content))
        }
        let body = try body(of: request)
        let type = try #require(body["type"]?.stringValue)
        #expect(body[type] == (try JSONReader.parse(json)))
    }

    @Test func limitsAreKeptWithoutASoundlessCut() async throws {
        let server = try RawServer { connection in
            while connection.readRequest() != nil { connection.write(Self.accepted) }
        }
        let client = client(server.url)
        let atLimit = String(repeating: "😀", count: 2048)
        #expect(try await client.send(message(.text(atLimit))) == .accepted(MessageID("wamid.OUT")))
        let caption = String(repeating: "é", count: 1024)
        #expect(
            try await client.send(message(.image(link: "l", caption: caption)))
                == .accepted(MessageID("wamid.OUT")))
        for content: OutboundContent in [
            .text(atLimit + "x"), .text(""), .image(link: "l", caption: caption + "x"),
        ] {
            let outcome = try await client.send(message(content))
            guard case .refused(let refusal) = outcome else {
                Issue.record("\(outcome)")
                continue
            }
            #expect(refusal.kind == .badRequest)
            #expect(refusal.status == 0, "refused here, not by Meta")
        }
        #expect(server.requests == 2)
    }

    @Test func readMarkShowsTheTypingIndicator() async throws {
        let request = try await exchange(Self.answer("200 OK", #"{"success":true}"#)) { client in
            #expect(await client.markRead(MessageID("wamid.IN")))
        }
        #expect(
            try body(of: request)
                == [
                    "messaging_product": "whatsapp", "status": "read", "message_id": "wamid.IN",
                    "typing_indicator": ["type": "text"],
                ])
        _ = try await exchange(Self.answer("400 Bad Request", "{}")) { client in
            #expect(await client.markRead(MessageID("wamid.IN")) == false)
        }
    }

    @Test func errorAnswerIsReadInFull() async throws {
        let error =
            #"{"error":{"message":"(#131056) Pair rate","type":"OAuthException","#
            + #""code":131056,"error_data":{"details":"Slow down"},"fbtrace_id":"AbC"}}"#
        _ = try await exchange(
            Self.answer("400 Bad Request", error, headers: "Retry-After: 6\r\n")
        ) { client in
            let outcome = try await client.send(message())
            #expect(
                outcome
                    == .refused(
                        SendRefusal(
                            kind: .pairRate,
                            error: GraphErrorInfo(
                                code: 131056, title: "(#131056) Pair rate", details: "Slow down",
                                traceID: "AbC"),
                            status: 400, retryAfterSeconds: 6)))
            guard case .refused(let refusal) = outcome else { return }
            #expect(
                refusal.error.description
                    == "131056 (#131056) Pair rate (Slow down), fbtrace_id AbC",
                "what Meta's support asks for is told")
        }
    }

    /// Status, body, outcome: `accepted`, `unknown`, or the kind of the refusal.
    static let answers: [(status: String, body: String, outcome: String)] = [
        ("200 OK", #"{"messages":[{"id":"w"}]}"#, "accepted"),
        ("201 Created", #"{"messages":[{"id":"w"}]}"#, "accepted"),
        ("200 OK", "<html>hotel wifi</html>", "unknown"),
        ("200 OK", "", "unknown"),
        ("200 OK", #"{"messages":[]}"#, "unknown"),
        ("200 OK", #"{"messages":[{"id":""}]}"#, "unknown"),
        ("200 OK", #"{"messages":[{"id":"w"}"#, "unknown"),
        ("200 OK", #"{"error":{"code":131047}}"#, "window_closed"),
        ("500 Oops", #"{"error":{"code":131000}}"#, "transient"),
        ("503 Oops", #"{"error":{"code":2,"is_transient":true}}"#, "transient"),
        ("400 Bad", #"{"error":{"code":100,"error_subcode":33}}"#, "authentication"),
        ("400 Bad", #"{"error":{"code":"190"}}"#, "authentication"),
        ("400 Bad", #"{"error":{"code":5,"is_transient":true}}"#, "transient"),
        ("500 Oops", "", "unknown"),
        ("502 Bad Gateway", "<html>nginx</html>", "unknown"),
        ("503 Busy", #"{"error":"busy"}"#, "unknown"),
        ("504 Late", #"{"error":{"message":"no code"}}"#, "unknown"),
        ("408 Late", "", "unknown"),
        ("429 Slow", "", "throughput"),
        ("401 No", "", "authentication"),
        ("403 No", "<html>", "authentication"),
        ("404 Lost", "<html>", "registration"),
        ("302 Elsewhere", "", "registration"),
        ("413 Big", "", "bad_request"),
        ("400 Bad", "{}", "bad_request"),
    ]

    @Test(arguments: answers)
    func answerIsUnderstood(status: String, body: String, outcome: String) async throws {
        _ = try await exchange(Self.answer(status, body)) { client in
            let found = try await client.send(message())
            #expect(Self.name(found) == outcome)
        }
    }

    private static func name(_ outcome: SendOutcome) -> String {
        switch outcome {
        case .accepted: "accepted"
        case .notSent: "notSent"
        case .refused(let refusal): refusal.kind.rawValue
        case .unknown: "unknown"
        }
    }

    @Test func lostAnswersAreUnknownAndNothingIsRepeated() async throws {
        let hung = try RawServer { connection in
            _ = connection.readRequest()
            connection.waitForClose()
        }
        let resetting = try RawServer { connection in
            _ = connection.readRequest()
            connection.reset()
        }
        let slow = client(hung.url, timeout: .seconds(2))
        #expect(Self.name(try await slow.send(message())) == "unknown")
        #expect(Self.name(try await client(resetting.url).send(message())) == "unknown")
        #expect(hung.requests == 1)
        #expect(resetting.requests == 1)
    }

    @Test func unreachableServerIsNotSent() async throws {
        let outcome = try await client("http://127.0.0.1:1").send(message())
        #expect(Self.name(outcome) == "notSent")
        let foreign = try await client("http://graph.example.com").send(message())
        #expect(Self.name(foreign) == "bad_request", "a token never leaves unencrypted")
        #expect(!"\(outcome) \(foreign)".contains("canary"))
    }

    @Test func cancelledSendsAreToldApart() async throws {
        let server = try RawServer { connection in
            _ = connection.readRequest()
            connection.waitForClose()
        }
        let (client, message) = (client(server.url), try message())
        let early = Task {
            while !Task.isCancelled { await Task.yield() }
            return await client.send(message)
        }
        early.cancel()
        #expect(Self.name(await early.value) == "notSent")
        let late = Task { await client.send(message) }
        #expect(await Waiting.until { server.requests > 0 })
        late.cancel()
        #expect(Self.name(await late.value) == "unknown")
    }

    @Test func nothingPrintsTheToken() {
        let client = client("https://graph.example.com")
        var dumped = ""
        dump(client, to: &dumped)
        #expect(!(dumped + "\(client)" + String(reflecting: client)).contains("canary"))
    }
}
