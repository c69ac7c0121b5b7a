internal import ChatCore
internal import ChatEngine

/// What surrounds one item of a delivery while it is stored.
struct Arrival {
    /// When it arrived, by our clock.
    let at: Timestamp
    let requestID: String
    let policy: InboundPolicy
    /// The id of a conversation that has to be created for it.
    let newConversationID: ConversationID
    /// The order of one of the shop's people, where the item is one.
    let order: InboundDelivery.Order?

    /// When shadow mode ends that begins or goes on now.
    var humanUntil: Timestamp { at.adding(milliseconds: policy.humanActiveMilliseconds) }

    /// Whom the item concerns.
    func subject(_ conversation: ConversationRow, _ sender: Sender?) -> Subject {
        Subject(
            conversationID: conversation.id, phoneMasked: sender?.masked, requestID: requestID)
    }
}
