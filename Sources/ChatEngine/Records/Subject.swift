public import ChatCore

/// Whom something concerns, as logs may name them.
public struct Subject: Hashable, Sendable {
    /// The conversation.
    public var conversationID: ConversationID
    /// `***4567`; `nil` where there is no number, as on `/api/chat`.
    public var phoneMasked: String?
    /// The request that brought it about; `nil` when none did.
    public var requestID: String?

    /// Creates a subject.
    public init(
        conversationID: ConversationID, phoneMasked: String? = nil, requestID: String? = nil
    ) {
        self.conversationID = conversationID
        self.phoneMasked = phoneMasked
        self.requestID = requestID
    }
}
