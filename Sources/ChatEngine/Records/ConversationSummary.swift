public import ChatCore

/// A conversation in a list.
public struct ConversationSummary: Hashable, Sendable {
    /// Its id.
    public var id: ConversationID
    /// Where it takes place.
    public var channel: Channel
    /// Who answers now.
    public var mode: ConversationMode
    /// `***4567`, or `nil` for `/api/chat`.
    public var phoneMasked: String?
    /// When somebody last wrote.
    public var lastActivityAt: Timestamp

    /// Creates a summary.
    public init(
        id: ConversationID, channel: Channel, mode: ConversationMode, phoneMasked: String?,
        lastActivityAt: Timestamp
    ) {
        self.id = id
        self.channel = channel
        self.mode = mode
        self.phoneMasked = phoneMasked
        self.lastActivityAt = lastActivityAt
    }
}
