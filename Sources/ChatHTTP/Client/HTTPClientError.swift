/// Why a request brought no answer, told apart by whether the other server may have acted on it.
///
/// Reasons name hosts and causes, never a query, a header value or a body.
public enum HTTPClientError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Resolving, connecting, the TLS handshake or the wait for them failed: no byte of the request
    /// left, so nothing can have been accepted and it may be sent again.
    case notSent(reason: String)
    /// A time-out, a reset, garbage or an oversized answer after the request may have left: the
    /// other server may or may not have acted on it.
    case outcomeUnknown(reason: String)
    /// The calling task was cancelled; `sent` tells whether the request may have left.
    case cancelled(sent: Bool)
    /// The request breaks a rule of ``HTTPClientRequest``; nothing left.
    case invalidRequest(String)
    /// The client was shut down before the request left.
    case shutDown

    /// Whether the other server may have acted on the request.
    public var mayHaveBeenAccepted: Bool {
        switch self {
        case .outcomeUnknown, .cancelled(sent: true): true
        case .notSent, .cancelled(sent: false), .invalidRequest, .shutDown: false
        }
    }

    /// What happened, in one line.
    public var description: String {
        switch self {
        case .notSent(let reason): "the request was not sent: \(reason)"
        case .outcomeUnknown(let reason): "the outcome of the request is unknown: \(reason)"
        case .cancelled(sent: true): "the request was cancelled after it may have left"
        case .cancelled(sent: false): "the request was cancelled before it left"
        case .invalidRequest(let problem): "the request is invalid: \(problem)"
        case .shutDown: "the HTTP client was shut down"
        }
    }
}
