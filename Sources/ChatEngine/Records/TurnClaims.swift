public import ChatCore

/// The turns a claim brought, and when it is worth asking again.
public struct TurnClaims: Sendable {
    /// Turns that are now ours, at most one per conversation.
    public var turns: [ClaimedTurn]
    /// When the next turn becomes due, as far as stored work tells; `nil` when none waits.
    public var nextDueAt: Timestamp?

    /// Creates the result of a claim.
    public init(turns: [ClaimedTurn], nextDueAt: Timestamp?) {
        self.turns = turns
        self.nextDueAt = nextDueAt
    }
}
