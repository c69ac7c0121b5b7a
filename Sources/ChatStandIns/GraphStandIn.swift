public import ChatCore
internal import ChatEngine
public import ChatHTTP
internal import ChatJSON

/// A Graph API on loopback that behaves as it is told: for tests and rehearsals, on our own server.
///
/// It takes the calls that the product makes (`POST /{version}/{phone-number-id}/messages`), remembers them,
/// and answers each as its script says: accept, delay, refuse, or break the connection. What go-live checks read, it
/// tells from a ``GraphAccount``.
public final class GraphStandIn: Sendable {
    /// Decides how a send is answered; `attempt` counts sends with the same callback data from 1 on.
    public typealias Script = @Sendable (_ send: GraphSend, _ attempt: Int) -> GraphBehavior

    private struct State {
        var sends: [GraphSend] = []
        var attempts: [String: Int] = [:]
        var reads: [MessageID] = []
        var nextNumber = 1
        var account = GraphAccount()
        var reading = 0
    }

    private let token: Secret
    private let phoneNumberID: String
    private let script: Script
    private let onAccepted: @Sendable (GraphSend) -> Void
    private let state = Locked(State())
    private let server = LoopbackServer()

    /// Creates a stand-in that knows one token and one number.
    ///
    /// - Parameters:
    ///   - token: The only access token that it takes.
    ///   - phoneNumberID: The only number that it knows.
    ///   - onAccepted: Told of each send that it accepted, before the answer leaves; called on its thread.
    ///   - script: How sends are answered; all are accepted by default.
    public init(
        token: Secret, phoneNumberID: String,
        onAccepted: @escaping @Sendable (GraphSend) -> Void = { _ in },
        script: @escaping Script = { _, _ in .accept }
    ) {
        self.token = token
        self.phoneNumberID = phoneNumberID
        self.onAccepted = onAccepted
        self.script = script
    }

    /// Begins to listen on loopback; port 0 takes any free one, one that is taken is an error.
    public func start(port: UInt16 = 0) throws(HTTPServerError) {
        try server.start(port: port, router: router())
    }

    /// What `WHATSAPP_API_BASE_URL` is set to.
    public var baseURL: String { server.address }

    /// Every send that arrived whole, in order of arrival, whatever it was answered.
    public var sends: [GraphSend] { state.withLock { $0.sends } }

    /// The messages that were marked as read, in order.
    public var reads: [MessageID] { state.withLock { $0.reads } }

    /// What is said of the account; it may change while others read it.
    public var account: GraphAccount {
        get { state.withLock { $0.account } }
        set { state.withLock { $0.account = newValue } }
    }

    /// How many calls only read.
    public var readingCalls: Int { state.withLock { $0.reading } }

    /// Stops listening.
    public func stop() async {
        await server.stop()
    }

    private func router() -> Router {
        var router = Router()
        router.add(.post, "/{version}/{number}/messages") { [self] request in
            await messages(request)
        }
        router.add(.get, "/{version}/{id}") { [self] request in
            read(request) { account in
                request.parameter("id") == "debug_token"
                    ? ["data": account.token] : account.number
            }
        }
        router.add(.get, "/{version}/{id}/subscribed_apps") { [self] request in
            read(request) { ["data": $0.apps] }
        }
        router.add(.get, "/{version}/{id}/message_templates") { [self] request in
            read(request) { ["data": $0.templates] }
        }
        return router
    }

    private func read(
        _ request: HTTPRequest, _ answer: (GraphAccount) -> JSONValue
    ) -> HTTPResponse {
        guard isAuthorized(request) else { return Self.badToken }
        let account = state.withLock { state in
            state.reading += 1
            return state.account
        }
        return .json(200, answer(account))
    }

    private func isAuthorized(_ request: HTTPRequest) -> Bool {
        request.headers.first("Authorization") == "Bearer \(token.reveal())"
    }

    private static let badToken = graphError(
        status: 401, code: 190, "Invalid OAuth access token")

    private func messages(_ request: HTTPRequest) async -> HTTPResponse {
        guard isAuthorized(request) else { return Self.badToken }
        guard request.parameter("number") == phoneNumberID else {
            return Self.graphError(status: 400, code: 100, "Unknown phone number id")
        }
        guard let body = try? JSONReader.parse(request.body),
            body["messaging_product"]?.stringValue == "whatsapp"
        else { return Self.graphError(status: 400, code: 100, "Invalid parameter") }
        if body["status"]?.stringValue == "read" {
            state.withLock { $0.reads.append(MessageID(body["message_id"]?.stringValue ?? "")) }
            return .json(200, Array(#"{"success":true}"#.utf8))
        }
        guard var send = GraphSend(body) else {
            return Self.graphError(status: 400, code: 100, "Invalid parameter")
        }
        let attempt = state.withLock { state -> Int in
            send.messageID = MessageID("wamid.standin.\(state.nextNumber)")
            state.nextNumber += 1
            state.attempts[send.callbackData ?? "", default: 0] += 1
            return state.attempts[send.callbackData ?? "", default: 1]
        }
        let behavior = script(send, attempt)
        send.wasAccepted = behavior.accepts
        state.withLock { $0.sends.append(send) }
        if send.wasAccepted { onAccepted(send) }
        return await answer(send, behavior)
    }

    private func answer(_ send: GraphSend, _ behavior: GraphBehavior) async -> HTTPResponse {
        switch behavior {
        case .accept:
            return Self.accepted(send)
        case .acceptAfter(let milliseconds):
            try? await Task.sleep(for: .milliseconds(milliseconds))
            return Self.accepted(send)
        case .refuse(let status, let code):
            // As other parties' errors may, it names whom it is about.
            return Self.graphError(
                status: status, code: code, "Refused by script for \(send.recipient)")
        case .refuseUntil(let seconds, let code):
            var response = Self.graphError(status: 429, code: code, "Too many calls")
            response.headers.append("Retry-After", String(seconds))
            return response
        case .page(let status):
            return .text(status, "<html><body>Service temporarily unavailable</body></html>")
        case .garbage:
            return .text(200, "{\"messages\":[{\"id\":")
        case .hangUp, .acceptAndHangUp:
            return .fault(.hangUp)
        case .reset, .acceptAndReset:
            return .fault(.reset)
        case .acceptDripping:
            var response = Self.accepted(send)
            response.fault = .drip
            return response
        }
    }

    private static func accepted(_ send: GraphSend) -> HTTPResponse {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("messaging_product", "whatsapp")
            writer.array("contacts") { writer in
                writer.object { writer in
                    writer.member("input", send.recipient)
                    writer.member("wa_id", send.recipient)
                }
            }
            writer.array("messages") { writer in
                writer.object { writer in writer.member("id", send.messageID.value) }
            }
        }
        return .json(200, writer.bytes)
    }

    private static func graphError(status: Int, code: Int, _ message: String) -> HTTPResponse {
        var writer = JSONWriter()
        writer.object { writer in
            writer.object("error") { writer in
                writer.member("message", message)
                writer.member("type", "OAuthException")
                writer.member("code", code)
                writer.member("fbtrace_id", "standin")
            }
        }
        return .json(status, writer.bytes)
    }
}
