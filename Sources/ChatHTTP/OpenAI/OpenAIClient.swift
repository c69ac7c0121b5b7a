public import ChatCore
public import ChatEngine

/// Asks OpenAI, or a server that speaks like it. One call is one attempt.
public final class OpenAIClient: LanguageModel {
    /// The most bytes of an answer that are read; real ones have a few thousand.
    static let answerLimit = 256 * 1024

    private let http: HTTPClient
    private let configuration: OpenAIConfiguration
    private let url: String
    private let drafter: OpenAIDrafter
    /// Whether the model takes a temperature, as far as is known.
    private let takesTemperature = Locked(true)

    /// The model's exact name.
    public var name: String { configuration.model }

    /// Creates a client over a shared HTTP client.
    public init(http: HTTPClient, configuration: OpenAIConfiguration) {
        self.http = http
        self.configuration = configuration
        var base = configuration.baseURL[...]
        while base.hasSuffix("/") { base.removeLast() }
        url = base + configuration.style.path
        drafter = OpenAIDrafter(configuration)
    }

    /// The request as it would leave; sends nothing.
    public func draft(_ request: ModelRequest, for conversation: ConversationID) -> ModelDraft {
        drafter.draft(
            request, for: conversation, sendsTemperature: takesTemperature.withLock { $0 })
    }

    /// Asks once. A model that refuses the temperature is not sent one again; that attempt may be repeated at once.
    public func attempt(
        _ draft: ModelDraft, id: String, within milliseconds: Int64
    ) async -> ModelAttempt {
        let timeout = Duration.milliseconds(max(1, milliseconds))
        let started = ContinuousClock.now
        do throws(HTTPClientError) {
            let response = try await http.send(request(draft, id: id, timeout: timeout))
            if OpenAIRefusal(response).refusesTemperature {
                takesTemperature.withLock { $0 = false }
            }
            return OpenAIAnswer.attempt(response, configuration.style)
        } catch {
            return Self.attempt(error, isOver: started.duration(to: .now) >= timeout)
        }
    }

    private func request(
        _ draft: ModelDraft, id: String, timeout: Duration
    ) -> HTTPClientRequest {
        let headers: [(name: String, value: HTTPClientHeaderValue)] = [
            ("Content-Type", "application/json"), ("Accept", "application/json"),
            ("X-Client-Request-Id", .plain(id)),
        ]
        return HTTPClientRequest(
            .post, url, headers: headers + configuration.credentials, body: draft.body,
            timeout: timeout,
            connectTimeout: min(timeout, .seconds(4)), responseLimit: Self.answerLimit)
    }

    /// What is known when there was no answer.
    private static func attempt(_ error: HTTPClientError, isOver: Bool) -> ModelAttempt {
        switch error {
        case .notSent:
            ModelAttempt(
                .failure(isOver ? .timeout : .unreachable), charge: .none, hasLeft: false,
                retryAfterMilliseconds: isOver ? nil : 250)
        case .shutDown, .invalidRequest, .cancelled(sent: false):
            ModelAttempt(.failure(.unreachable), charge: .none, hasLeft: false)
        case .outcomeUnknown, .cancelled(sent: true):
            ModelAttempt(.failure(isOver ? .timeout : .connection), charge: .unknown)
        }
    }
}
