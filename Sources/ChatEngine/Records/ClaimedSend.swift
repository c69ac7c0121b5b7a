/// A send that this process may attempt now; the attempt is already durably counted.
public struct ClaimedSend: Sendable {
    /// What to send.
    public var draft: OutboxDraft
    /// Attempts so far, this one included.
    public var attempts: Int
    /// The right to record what comes of it.
    public var lease: Lease

    /// Creates a claimed send.
    public init(draft: OutboxDraft, attempts: Int, lease: Lease) {
        self.draft = draft
        self.attempts = attempts
        self.lease = lease
    }
}
