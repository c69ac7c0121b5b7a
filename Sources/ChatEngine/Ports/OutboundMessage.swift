public import ChatCore

/// One bubble on its way out.
public struct OutboundMessage: Hashable, Sendable {
    /// Our id, sent along so that a status can settle an attempt without answer.
    public var id: OutboxID
    /// To whom.
    public var recipient: SenderAlias
    /// What.
    public var content: OutboundContent

    /// Creates a message.
    public init(id: OutboxID, recipient: SenderAlias, content: OutboundContent) {
        self.id = id
        self.recipient = recipient
        self.content = content
    }
}
