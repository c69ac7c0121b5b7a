internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatJSON

/// `GET` and `POST /whatsapp/webhook`.
struct WebhookRoute: Sendable {
    /// The longest delivery, in bytes.
    static let bodyLimit = 4 << 20
    private static let taken = HTTPResponse.json(200, ["status": "ok"])

    private let services: ChatServices
    private let signature: WebhookSignature?

    init(_ services: ChatServices) {
        self.services = services
        signature = WebhookSignature(secrets: services.settings.whatsapp.appSecrets)
    }

    /// Meta asks once whether this address is ours: the challenge goes back as it came.
    @Sendable func verify(_ request: HTTPRequest) async -> HTTPResponse {
        let whatsapp = services.settings.whatsapp
        guard whatsapp.isEnabled else { return disabled(request) }
        guard request.query("hub.mode") == "subscribe",
            whatsapp.verifyToken.matches(request.query("hub.verify_token") ?? "")
        else {
            observe(.verificationFailed, request)
            return .error(
                403, code: "verification_failed",
                message: "hub.mode must be subscribe and hub.verify_token the configured one")
        }
        guard let challenge = request.query("hub.challenge") else {
            observe(.verificationFailed, request)
            return .badRequest("bad_query", "hub.challenge is missing")
        }
        services.ports.observer.observe(.webhookVerified(requestID: request.id))
        return .text(200, challenge)
    }

    /// Takes a delivery; 200 is said only once all of it is durable.
    @Sendable func take(_ request: HTTPRequest) async -> HTTPResponse {
        switch read(request) {
        case .batch(let batch):
            Self.answer(to: await services.engine.accept(batch, requestID: request.id))
        case .refused(let response): response
        }
    }

    /// What a request turned out to be.
    private enum Delivery {
        case batch(WebhookBatch)
        case refused(HTTPResponse)
    }

    // Kept out of the function that waits, whose frame they would be in.

    @inline(never)
    private func read(_ request: HTTPRequest) -> Delivery {
        guard services.settings.whatsapp.isEnabled else { return .refused(disabled(request)) }
        if let refusal = checkSignature(request) { return .refused(refusal) }
        do throws(WebhookPayloadError) {
            return .batch(
                try WebhookPayload.parse(
                    request.body, phoneNumberID: services.settings.whatsapp.phoneNumberID,
                    receivedAt: services.ports.clock.now()))
        } catch {
            observe(.malformed, request)
            return .refused(.badRequest("bad_json", error.description))
        }
    }

    @inline(never)
    private static func answer(to reply: AcceptReply) -> HTTPResponse {
        switch reply {
        case .stored: taken
        case .rateLimited(let seconds): .tooMany(retryAfterSeconds: seconds)
        case .unavailable:
            // Whatever is wrong, nothing was stored, and Meta shall bring it again.
            .error(
                503, code: "database_unavailable", message: "nothing was stored; deliver again",
                headers: ["Retry-After": "5"])
        }
    }

    private func checkSignature(_ request: HTTPRequest) -> HTTPResponse? {
        guard let signature else { return nil }
        let values = request.headers.all(WebhookSignature.headerName)
        switch signature.verify(values, body: request.body) {
        case .valid: return nil
        case .missing:
            observe(.unsigned, request)
            return .error(
                401, code: "signature_missing",
                message: "the header \(WebhookSignature.headerName) is missing")
        case .invalid:
            observe(.forged, request)
            return .error(
                403, code: "signature_invalid",
                message: "the header \(WebhookSignature.headerName) does not fit the body")
        }
    }

    private func observe(_ result: WebhookResult, _ request: HTTPRequest) {
        services.ports.observer.observe(.webhookRejected(requestID: request.id, result: result))
    }

    private func disabled(_ request: HTTPRequest) -> HTTPResponse {
        observe(.disabled, request)
        return .error(
            503, code: "whatsapp_disabled", message: "WhatsApp is not enabled on this server")
    }
}
