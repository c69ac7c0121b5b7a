public import ChatCore

/// Words of the shop's people for a customer, sent from the shop's number.
public struct HumanReply: Hashable, Sendable {
    /// How long after the customer's last message WhatsApp takes free words, in milliseconds.
    public static let windowMilliseconds: Int64 = 24 * 3_600_000

    /// The conversation.
    public var conversationID: ConversationID
    /// The words; not empty, at most 4,096 UTF-16 units.
    public var text: String
    /// Whose they are: `api`, `cli`, `team`.
    public var actor: String
    /// A fresh id for the send.
    public var sendID: OutboxID
    /// When they were written.
    public var at: Timestamp
    /// When the shadow mode that they begin or prolong ends by itself.
    public var until: Timestamp
    /// The request that brought them; `nil` when none did.
    public var requestID: String?

    /// Creates a reply.
    public init(
        conversationID: ConversationID, text: String, actor: String, sendID: OutboxID,
        at: Timestamp, until: Timestamp, requestID: String? = nil
    ) {
        self.conversationID = conversationID
        self.text = text
        self.actor = actor
        self.sendID = sendID
        self.at = at
        self.until = until
        self.requestID = requestID
    }
}
