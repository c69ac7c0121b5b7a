public import ChatCore

/// One webhook delivery on its way into the store.
public struct InboundDelivery: Sendable {
    /// An item, with the id that its conversation gets if the sender has none yet.
    public struct Item: Sendable {
        /// What came.
        public var content: WebhookBatch.Item
        /// A fresh random id.
        public var newConversationID: ConversationID

        /// Creates an item.
        public init(content: WebhookBatch.Item, newConversationID: ConversationID) {
            self.content = content
            self.newConversationID = newConversationID
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
