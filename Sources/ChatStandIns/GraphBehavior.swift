/// How the stand-in answers one send.
public enum GraphBehavior: Hashable, Sendable {
    /// Accepts it.
    case accept
    /// Accepts it, and answers after a while, in milliseconds.
    case acceptAfter(milliseconds: Int)
    /// Answers with a Graph error of this HTTP status and code.
    case refuse(status: Int, code: Int)
    /// Answers 429 with `Retry-After` and a Graph error of this code.
    case refuseUntil(seconds: Int, code: Int)
    /// Answers with a page of HTML.
    case page(status: Int)
    /// Answers 200 with half an answer.
    case garbage
    /// Closes the connection without an answer; nothing was accepted.
    case hangUp
    /// Resets the connection; nothing was accepted.
    case reset
    /// Accepts it, and closes the connection without an answer.
    case acceptAndHangUp
    /// Accepts it, and resets the connection.
    case acceptAndReset
    /// Accepts it, and answers a byte a second.
    case acceptDripping

    /// Whether the customer gets the message.
    public var accepts: Bool {
        switch self {
        case .accept, .acceptAfter, .garbage, .acceptAndHangUp, .acceptAndReset, .acceptDripping:
            true
        case .refuse, .refuseUntil, .page, .hangUp, .reset: false
        }
    }
}
