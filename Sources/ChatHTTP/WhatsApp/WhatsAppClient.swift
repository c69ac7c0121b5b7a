public import ChatCore
public import ChatEngine
internal import ChatJSON

/// Sends through the WhatsApp Cloud API. One call is one attempt; when to repeat is the outbox's
/// business.
public struct WhatsAppClient: MessageSender {
    /// The most bytes of an answer that are read; real ones have a few hundred.
    static let answerLimit = 256 * 1024

    private let http: HTTPClient
    private let configuration: WhatsAppConfiguration
    private let url: String

    /// Creates a client over a shared HTTP client.
    public init(http: HTTPClient, configuration: WhatsAppConfiguration) {
        self.http = http
        self.configuration = configuration
        var base = configuration.baseURL[...]
        while base.hasSuffix("/") { base.removeLast() }
        url = "\(base)/\(configuration.version)/\(configuration.phoneNumberID)/messages"
    }

    /// Attempts one send.
    ///
    /// A text over 4,096 or a caption over 1,024 UTF-16 units is refused as a bad request with
    /// status 0, without asking Meta; it is never shortened here.
    public func send(_ message: OutboundMessage) async -> SendOutcome {
        let body: [UInt8]
        do throws(GraphMessageBody.Refusal) {
            body = try GraphMessageBody.send(message)
        } catch {
            return Self.ownRefusal(error.problem)
        }
        do throws(HTTPClientError) {
            return GraphAnswer.outcome(of: try await post(body))
        } catch {
            if case .invalidRequest(let problem) = error { return Self.ownRefusal(problem) }
            let why = error.description
            return error.mayHaveBeenAccepted ? .unknown(why) : .notSent(why)
        }
    }

    /// Marks a message as read and shows the typing indicator; `false` when that failed.
    public func markRead(_ id: MessageID) async -> Bool {
        guard let response = try? await post(GraphMessageBody.markRead(id)) else { return false }
        return (200..<300).contains(response.status)
    }

    private func post(_ body: [UInt8]) async throws(HTTPClientError) -> HTTPClientResponse {
        try await http.send(
            HTTPClientRequest(
                .post, url,
                headers: [
                    ("Authorization", .bearer(configuration.accessToken)),
                    ("Content-Type", "application/json"), ("Accept", "application/json"),
                ],
                body: body, timeout: configuration.timeout,
                connectTimeout: min(configuration.timeout, .seconds(4)),
                responseLimit: Self.answerLimit))
    }

    /// A refusal of our own, before anything left.
    private static func ownRefusal(_ problem: String) -> SendOutcome {
        .refused(
            SendRefusal(
                kind: .badRequest, error: GraphErrorInfo(code: 100, title: problem), status: 0))
    }
}
