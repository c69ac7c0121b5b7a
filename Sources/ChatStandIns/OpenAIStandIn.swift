public import ChatCore
internal import ChatEngine
public import ChatHTTP
public import ChatJSON

/// A model provider on loopback that behaves as it is told: for tests and rehearsals, on our own server.
///
/// It speaks both of OpenAI's interfaces, remembers every request, and answers each as its script says: with words,
/// with an error, with nonsense, too late or not at all.
public final class OpenAIStandIn: Sendable {
    /// Decides how a request is answered; `number` counts all requests from 1 on.
    public typealias Script = @Sendable (_ request: OpenAIRequest, _ number: Int) -> OpenAIBehavior

    private struct State {
        var requests: [OpenAIRequest] = []
        var isReleased = false
        var models: [String: JSONValue] = [:]
    }

    private let key: Secret
    private let keyHeader: OpenAIKeyHeader
    private let script: Script
    private let state = Locked(State())
    private let server = LoopbackServer()

    /// Creates a stand-in that knows one key, and looks for it in one header only.
    public init(
        key: Secret, keyHeader: OpenAIKeyHeader = .authorization, script: @escaping Script
    ) {
        self.key = key
        self.keyHeader = keyHeader
        self.script = script
    }

    /// Creates a stand-in that answers every request with what `answer` writes, as a model would that obeys whoever
    /// speaks last.
    public convenience init(
        key: Secret, answer: @escaping @Sendable (_ request: OpenAIRequest) -> String
    ) {
        self.init(key: key) { request, _ in .say(answer(request)) }
    }

    /// Begins to listen on loopback; port 0 takes any free one.
    public func start(port: UInt16 = 0) throws(HTTPServerError) {
        try server.start(port: port, router: router())
    }

    /// What `OPENAI_BASE_URL` is set to.
    public var baseURL: String { "\(server.address)/v1" }

    /// Every request that arrived whole, in order of arrival, whatever it was answered.
    public var requests: [OpenAIRequest] { state.withLock { $0.requests } }

    /// What is said of each model that is known, by its name; all others are 404.
    public var models: [String: JSONValue] {
        get { state.withLock { $0.models } }
        set { state.withLock { $0.models = newValue } }
    }

    /// Answers what was held back, and holds nothing back from now on.
    public func release() {
        state.withLock { $0.isReleased = true }
    }

    /// Stops listening.
    public func stop() async {
        await server.stop()
    }

    private func router() -> Router {
        var router = Router()
        router.add(.post, "/v1/responses") { [self] request in
            await answer(request, .responses)
        }
        router.add(.post, "/v1/chat/completions") { [self] request in
            await answer(request, .chatCompletions)
        }
        router.add(.get, "/v1/models/{id}") { [self] request in model(request) }
        return router
    }

    private func model(_ request: HTTPRequest) -> HTTPResponse {
        guard isAuthorized(request) else { return Self.badKey }
        guard let found = models[request.parameter("id") ?? ""] else {
            return OpenAIReply.error(404, type: "invalid_request_error", code: "model_not_found")
        }
        return .json(200, found)
    }

    private func isAuthorized(_ request: HTTPRequest) -> Bool {
        switch keyHeader {
        case .authorization: request.headers.first("Authorization") == "Bearer \(key.reveal())"
        case .apiKey: request.headers.first("api-key") == key.reveal()
        }
    }

    private static let badKey = OpenAIReply.error(
        401, type: "invalid_request_error", code: "invalid_api_key")

    private func answer(_ request: HTTPRequest, _ style: OpenAIStyle) async -> HTTPResponse {
        let path = style == .responses ? "/responses" : "/chat/completions"
        guard isAuthorized(request) else { return Self.badKey }
        guard let arrived = OpenAIRequest(request, path: path) else {
            return OpenAIReply.error(400, type: "invalid_request_error", code: nil)
        }
        let number = state.withLock { state in
            state.requests.append(arrived)
            return state.requests.count
        }
        let reply = OpenAIReply(style: style, request: arrived)
        let behavior = script(arrived, number)
        guard case .hold(let words) = behavior else { return await reply.response(behavior) }
        // Nobody waits for ten minutes: a test that forgot to release ends all the same.
        for _ in 0..<60_000 where !state.withLock({ $0.isReleased }) {
            try? await Task.sleep(for: .milliseconds(10))
        }
        return await reply.response(.say(words))
    }
}
