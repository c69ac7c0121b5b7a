// What an answer of the Graph API means for the message that was sent.

internal import ChatCore
internal import ChatEngine
internal import ChatJSON

/// Reads answers to sends.
enum GraphAnswer {
    /// What is known after this answer.
    static func outcome(of response: HTTPClientResponse) -> SendOutcome {
        let body = (try? JSONDocument(response.body))?.root
        if let refusal = body.flatMap({ refusal($0, response) }) { return .refused(refusal) }
        switch response.status {
        case 200..<300:
            guard let id = body?["messages"]?[0]?["id"]?.messageID else {
                return .unknown("HTTP \(response.status) without a message id")
            }
            return .accepted(id)
        case 408, 500...:
            return .unknown("HTTP \(response.status) without a Graph error")
        default:
            return .refused(refusalWithoutBody(response))
        }
    }

    /// The refusal that a Graph error in the body means; `nil` when there is none.
    private static func refusal(
        _ body: JSONView, _ response: HTTPClientResponse
    ) -> SendRefusal? {
        guard let error = body["error"], let info = error.graphError else { return nil }
        return SendRefusal(
            kind: GraphErrorClass.kind(
                code: info.code, subcode: error["error_subcode"]?.int64.map(Int.init),
                isTransient: error["is_transient"]?.boolValue ?? false, status: response.status),
            error: info, status: response.status, retryAfterSeconds: seconds(response))
    }

    /// Something before the Graph API answered: a proxy, or another server at a wrong address. That
    /// is a fault of the set-up, so all but an oversized or malformed request keeps the queue.
    private static func refusalWithoutBody(_ response: HTTPClientResponse) -> SendRefusal {
        let kind: SendRefusal.Kind =
            switch response.status {
            case 429: .throughput
            case 401, 403, 407: .authentication
            case 400, 411..<429: .badRequest
            default: .registration
            }
        let title = "HTTP \(response.status) without a Graph error; is WHATSAPP_API_BASE_URL right?"
        return SendRefusal(
            kind: kind, error: GraphErrorInfo(code: response.status, title: title),
            status: response.status, retryAfterSeconds: seconds(response))
    }

    private static func seconds(_ response: HTTPClientResponse) -> Int? {
        response.retryAfter.map { Int($0.components.seconds) }
    }
}
