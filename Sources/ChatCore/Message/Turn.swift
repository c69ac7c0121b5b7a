/// What a customer said before we answer: one message, or several of one burst.
public struct Turn: Hashable, Sendable {
    /// One message of a turn.
    public struct Message: Hashable, Sendable {
        /// Its id.
        public var id: MessageID
        /// What it says.
        public var content: MessageContent
        /// What it answers and where it came from.
        public var context: MessageContext
        /// When it was sent, by the customer's side.
        public var sentAt: Timestamp
        /// When we took it.
        public var receivedAt: Timestamp

        /// Creates a message of a turn.
        public init(
            id: MessageID, content: MessageContent, context: MessageContext = MessageContext(),
            sentAt: Timestamp, receivedAt: Timestamp
        ) {
            self.id = id
            self.content = content
            self.context = context
            self.sentAt = sentAt
            self.receivedAt = receivedAt
        }
    }

    /// The messages, by the time they were sent, ties by arrival; never empty.
    public var messages: [Message]

    /// Creates a turn.
    public init(messages: [Message]) {
        self.messages = messages
    }

    /// A turn of one text, for `/api/chat`, the CLI and embedders.
    public init(text: String, id: MessageID = MessageID("local"), at now: Timestamp) {
        messages = [Message(id: id, content: .text(text), sentAt: now, receivedAt: now)]
    }

    /// The customer's words in all of it, a line each.
    public var text: String {
        messages.compactMap(\.content.words).filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
