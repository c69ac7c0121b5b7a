/// A handoff to people, before it is stored.
public struct HandoffDraft: Hashable, Sendable {
    /// The team that is called.
    public var team: String
    /// Why; a name from the handoff rules.
    public var reason: String
    /// Who decided it: `bot` for a turn; records also know `owner` (wrote from the phone), `partner`
    /// (another party owns the thread) and the actors of a ``ModeChange``.
    public var actor: String
    /// The notification that tells the team, if one is sent.
    public var notificationID: OutboxID?

    /// Creates a draft.
    public init(team: String, reason: String, actor: String, notificationID: OutboxID?) {
        self.team = team
        self.reason = reason
        self.actor = actor
        self.notificationID = notificationID
    }
}
