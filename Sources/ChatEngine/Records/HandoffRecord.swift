public import ChatCore

/// A handoff as stored: who answers a conversation in place of the bot, since when and why.
public struct HandoffRecord: Hashable, Sendable {
    /// Its number, ascending.
    public var id: Int64
    /// The conversation.
    public var conversationID: ConversationID
    /// `***4567`, or `nil` for `/api/chat`.
    public var phoneMasked: String?
    /// The team that was called; `nil` when a person took over unasked.
    public var team: String?
    /// Why.
    public var reason: String
    /// Who decided it.
    public var actor: String
    /// When it began.
    public var startedAt: Timestamp
    /// When it ends by itself.
    public var expiresAt: Timestamp
    /// When it ended; `nil` while it is open.
    public var endedAt: Timestamp?
    /// Who ended it: an actor, `ttl` when its time was over, or `merge` when another open handoff of
    /// the same person went on in its place.
    public var endedBy: String?
    /// What became of the notification; `nil` when none was sent.
    public var notificationStatus: SendStatus?
    /// Why the notification was not delivered; `nil` when nothing went wrong with it.
    public var notificationError: String?

    /// Creates a record.
    public init(
        id: Int64, conversationID: ConversationID, phoneMasked: String?, team: String?,
        reason: String, actor: String, startedAt: Timestamp, expiresAt: Timestamp,
        endedAt: Timestamp?, endedBy: String?, notificationStatus: SendStatus?,
        notificationError: String?
    ) {
        self.id = id
        self.conversationID = conversationID
        self.phoneMasked = phoneMasked
        self.team = team
        self.reason = reason
        self.actor = actor
        self.startedAt = startedAt
        self.expiresAt = expiresAt
        self.endedAt = endedAt
        self.endedBy = endedBy
        self.notificationStatus = notificationStatus
        self.notificationError = notificationError
    }
}
