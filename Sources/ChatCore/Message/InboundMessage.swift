/// One message of a customer, as a webhook brought it.
public struct InboundMessage: Hashable, Sendable {
    /// Meta's id; a message is processed once per id.
    public var id: MessageID
    /// Who wrote it.
    public var sender: Sender
    /// When the customer sent it, by Meta's clock, to the second.
    public var sentAt: Timestamp
    /// The name in the sender's profile, if the payload had it.
    public var profileName: String?
    /// What it says.
    public var content: MessageContent
    /// What it answers and where it came from.
    public var context: MessageContext

    /// Creates a message.
    public init(
        id: MessageID, sender: Sender, sentAt: Timestamp, profileName: String? = nil,
        content: MessageContent, context: MessageContext = MessageContext()
    ) {
        self.id = id
        self.sender = sender
        self.sentAt = sentAt
        self.profileName = profileName
        self.content = content
        self.context = context
    }
}
