public import ChatCore

/// The sends a claim brought, those it gave up, and when it is worth asking again.
public struct SendClaims: Sendable {
    /// Sends that are now ours, at most one per lane.
    public var sends: [ClaimedSend]
    /// Sends that were given up because their time was over.
    public var expired: [SendReference]
    /// Replies that were cancelled because a person took over before they left.
    public var cancelled: [SendReference]
    /// When the next send becomes due; `nil` when none waits.
    public var nextDueAt: Timestamp?

    /// Creates the result of a claim.
    public init(
        sends: [ClaimedSend] = [], expired: [SendReference] = [], cancelled: [SendReference] = [],
        nextDueAt: Timestamp? = nil
    ) {
        self.sends = sends
        self.expired = expired
        self.cancelled = cancelled
        self.nextDueAt = nextDueAt
    }
}
