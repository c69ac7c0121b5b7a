public import ChatCore

/// A message to be sent, before it is stored.
public struct OutboxDraft: Hashable, Sendable {
    /// What it is for; raw values are stored.
    public enum Purpose: String, CaseIterable, Sendable {
        /// The bot's reply to a turn; cancelled when a person takes over before it is sent.
        case reply
        /// Words of the shop's people to the customer.
        case person
        /// A notification to the shop's own people.
        case notification
    }

    /// Its id.
    public var id: OutboxID
    /// What it is for.
    public var purpose: Purpose
    /// Sends of one lane leave in order, one at a time: a conversation's id, or a team's number.
    public var lane: String
    /// The conversation it concerns.
    public var conversationID: ConversationID
    /// To whom.
    public var recipient: SenderAlias
    /// What.
    public var content: OutboundContent
    /// What is sent in its place when WhatsApp's 24-hour window is closed: a template; `nil` when there is none.
    public var alternative: OutboundContent?
    /// After this it is not tried again.
    public var expiresAt: Timestamp
    /// The request that brought it about; `nil` when none did.
    public var requestID: String?

    /// Creates a draft.
    public init(
        id: OutboxID, purpose: Purpose, lane: String, conversationID: ConversationID,
        recipient: SenderAlias, content: OutboundContent, alternative: OutboundContent? = nil,
        expiresAt: Timestamp, requestID: String? = nil
    ) {
        self.id = id
        self.purpose = purpose
        self.lane = lane
        self.conversationID = conversationID
        self.recipient = recipient
        self.content = content
        self.alternative = alternative
        self.expiresAt = expiresAt
        self.requestID = requestID
    }

    /// The send as logs may name it.
    public var reference: SendReference {
        SendReference(
            id: id, purpose: purpose,
            subject: Subject(
                conversationID: conversationID, phoneMasked: recipient.masked,
                requestID: requestID))
    }
}
