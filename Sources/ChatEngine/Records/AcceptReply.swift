/// What a webhook is answered with.
public enum AcceptReply: Sendable {
    /// Durable: 200.
    case stored(AcceptOutcome)
    /// What fitted the limit is durable, the rest was not stored: 429 with `Retry-After` in seconds.
    case rateLimited(Int)
    /// Nothing was stored: 503, and Meta delivers again.
    case unavailable(StoreError)
}
