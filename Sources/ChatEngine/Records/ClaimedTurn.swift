public import ChatCore

/// A turn that this process may decide, with all that deciding needs.
public struct ClaimedTurn: Sendable {
    /// The conversation as stored when the turn was claimed.
    public var conversation: Conversation
    /// The messages to answer.
    public var turn: Turn
    /// Where the reply goes.
    public var recipient: SenderAlias
    /// The request that brought the last message.
    public var requestID: String?
    /// The right to commit the turn.
    public var lease: Lease

    /// Creates a claimed turn.
    public init(
        conversation: Conversation, turn: Turn, recipient: SenderAlias, requestID: String?,
        lease: Lease
    ) {
        self.conversation = conversation
        self.turn = turn
        self.recipient = recipient
        self.requestID = requestID
        self.lease = lease
    }

    /// Whom the turn concerns.
    var subject: Subject {
        Subject(
            conversationID: conversation.id, phoneMasked: recipient.masked, requestID: requestID)
    }
}
