public import ChatCore

/// A send whose state a delivery status changed.
public struct SettledSend: Hashable, Sendable {
    /// Our id of the send.
    public var id: OutboxID
    /// What it is for.
    public var purpose: OutboxDraft.Purpose
    /// The new state.
    public var status: SendStatus
    /// Meta's error, when it failed.
    public var error: GraphErrorInfo?

    /// Creates an entry.
    public init(
        id: OutboxID, purpose: OutboxDraft.Purpose, status: SendStatus,
        error: GraphErrorInfo? = nil
    ) {
        self.id = id
        self.purpose = purpose
        self.status = status
        self.error = error
    }
}
