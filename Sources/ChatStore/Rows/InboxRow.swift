internal import ChatCore

/// A customer's message as stored.
struct InboxRow: Hashable, Sendable {
    /// What is still to be done with a message; raw values are stored.
    enum State: String, CaseIterable, Sendable {
        /// A turn has to answer it.
        case pending
        /// A turn did.
        case done
        /// It was too old on arrival: kept, never answered.
        case ignored
    }

    /// The store's own number, in the order of arrival.
    var seq: Int64 = 0
    var messageID: MessageID
    var conversation: Int64
    var sentAt: Timestamp
    var receivedAt: Timestamp
    /// The moment that counts for the rate window; later than the arrival when it was deferred.
    var slotAt: Timestamp
    /// Whether it is a turn of its own, however close others are.
    var isAlone: Bool
    var content: MessageContent
    var context: MessageContext
    var requestID: String?
    var state: State
    /// The trace of the turn that answered it.
    var traceID: Int64?

    /// The message as a part of a turn.
    var turnMessage: Turn.Message {
        Turn.Message(
            id: messageID, content: content, context: context, sentAt: sentAt,
            receivedAt: receivedAt)
    }
}
