/// What became of a ``TurnCommit``.
public enum CommitOutcome: Hashable, Sendable {
    /// It is durable; the id of its trace, and what waited to be sent and is not, because the customer wants to
    /// hear nothing more.
    case committed(traceID: Int64, cancelled: [SendReference] = [])
    /// The conversation changed meanwhile (a person took over, another turn was stored): decide again.
    case superseded
    /// The lease ran out and another worker has the turn, or finished it.
    case leaseLost
    /// `/api/chat` only: over the limit, nothing was stored; seconds until there is room, 1 or more.
    case rateLimited(retryAfterSeconds: Int)
}
