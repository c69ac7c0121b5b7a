public import ChatCore

/// One webhook delivery on its way into the store.
public struct InboundDelivery: Sendable {
    /// An item, with the id that its conversation gets if the sender has none yet.
    public struct Item: Sendable {
        /// What came.
        public var content: WebhookBatch.Item
        /// A fresh random id.
        public var newConversationID: ConversationID
        /// The order of one of the shop's people, where the item is one.
        public var order: Order?

        /// Creates an item.
        public init(
            content: WebhookBatch.Item, newConversationID: ConversationID, order: Order? = nil
        ) {
            self.content = content
            self.newConversationID = newConversationID
            self.order = order
        }
    }

    /// What one of the shop's people orders, with fresh ids for what it sends.
    public struct Order: Hashable, Sendable {
        /// What is ordered.
        public var command: TeamCommand
        /// The send that tells what came of it.
        public var answerID: OutboxID
        /// The send with the words for a customer.
        public var wordsID: OutboxID

        /// Creates an order.
        public init(command: TeamCommand, answerID: OutboxID, wordsID: OutboxID) {
            self.command = command
            self.answerID = answerID
            self.wordsID = wordsID
        }
    }

    /// The items, in the order of the payload.
    public var items: [Item]
    /// When the delivery arrived, by our clock.
    public var receivedAt: Timestamp
    /// The HTTP request that brought it.
    public var requestID: String

    /// Creates a delivery.
    public init(items: [Item], receivedAt: Timestamp, requestID: String) {
        self.items = items
        self.receivedAt = receivedAt
        self.requestID = requestID
    }
}
