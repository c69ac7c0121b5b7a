/// Everything that one webhook delivery brought, in order, and what could not be read of it.
public struct WebhookBatch: Hashable, Sendable {
    /// One thing in a delivery.
    public enum Item: Hashable, Sendable {
        case message(InboundMessage)
        /// Recorded, and never answered.
        case event(InboundEvent)
        /// What became of a message of ours.
        case status(DeliveryStatus)
        /// What the shop's people wrote in their own app.
        case echo(EchoedMessage)

        /// Whether it reports what became of a message of ours.
        public var isStatus: Bool {
            if case .status = self { true } else { false }
        }
    }

    /// The items, in the order of the payload.
    public var items: [Item]
    /// Parts that were skipped, with the reason.
    public var issues: [PayloadIssue]

    /// Creates a batch; empty by default.
    public init(items: [Item] = [], issues: [PayloadIssue] = []) {
        self.items = items
        self.issues = issues
    }
}
