/// A message that one of the shop's people wrote from the WhatsApp Business app on the phone.
public struct EchoedMessage: Hashable, Sendable {
    /// Meta's id.
    public var id: MessageID
    /// The customer it went to.
    public var recipient: Sender
    /// When it was written, by Meta's clock.
    public var sentAt: Timestamp
    /// What it says; `nil` for an edit or deletion of an earlier one.
    public var content: MessageContent?

    /// Creates an echo.
    public init(id: MessageID, recipient: Sender, sentAt: Timestamp, content: MessageContent?) {
        self.id = id
        self.recipient = recipient
        self.sentAt = sentAt
        self.content = content
    }
}
