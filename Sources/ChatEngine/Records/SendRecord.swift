public import ChatCore

/// A send as the shop's people see it.
public struct SendRecord: Hashable, Sendable {
    /// Its id.
    public var id: OutboxID
    /// What it is for.
    public var purpose: OutboxDraft.Purpose
    /// The conversation it concerns.
    public var conversationID: ConversationID
    /// `***4567`.
    public var recipientMasked: String
    /// Where it stands.
    public var status: SendStatus
    /// How often it was tried.
    public var attempts: Int
    /// Why the last attempt did not succeed.
    public var error: String?
    /// When it was stored.
    public var createdAt: Timestamp
    /// When it last changed.
    public var updatedAt: Timestamp

    /// Creates a record.
    public init(
        id: OutboxID, purpose: OutboxDraft.Purpose, conversationID: ConversationID,
        recipientMasked: String, status: SendStatus, attempts: Int, error: String?,
        createdAt: Timestamp, updatedAt: Timestamp
    ) {
        self.id = id
        self.purpose = purpose
        self.conversationID = conversationID
        self.recipientMasked = recipientMasked
        self.status = status
        self.attempts = attempts
        self.error = error
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}
