public import ChatCore

/// What became of a delivery, item by item, once it is durable.
public struct AcceptOutcome: Hashable, Sendable {
    /// A message that was new and is stored.
    public struct Accepted: Hashable, Sendable {
        /// Its id.
        public var messageID: MessageID
        /// The conversation it belongs to.
        public var conversationID: ConversationID
        /// Who answers that conversation now.
        public var mode: ConversationMode
        /// Whether a turn will answer it; `false` when it was too old on arrival.
        public var isAnswerable: Bool
        /// `***4567`.
        public var phoneMasked: String

        /// Creates an entry.
        public init(
            messageID: MessageID, conversationID: ConversationID, mode: ConversationMode,
            isAnswerable: Bool, phoneMasked: String
        ) {
            self.messageID = messageID
            self.conversationID = conversationID
            self.mode = mode
            self.isAnswerable = isAnswerable
            self.phoneMasked = phoneMasked
        }
    }

    /// A message whose id was known with another content.
    public struct Altered: Hashable, Sendable {
        /// Its id.
        public var messageID: MessageID
        /// The conversation in which the id came first, who sent it now, and with which request.
        public var subject: Subject

        /// Creates an entry.
        public init(messageID: MessageID, subject: Subject) {
            self.messageID = messageID
            self.subject = subject
        }
    }

    /// A change of mode that came with the delivery.
    public struct Ordered: Hashable, Sendable {
        /// The change.
        public var change: ModeChange
        /// The customer whom it concerns, and the request that brought it.
        public var subject: Subject

        /// Creates an entry.
        public init(change: ModeChange, subject: Subject) {
            self.change = change
            self.subject = subject
        }
    }

    /// New messages, in order.
    public var accepted: [Accepted] = []
    /// Messages, events and echoes that were known already.
    public var duplicates = 0
    /// Those of the duplicates whose content was another the first time; the first one counts.
    public var altered: [Altered] = []
    /// Messages over the rate limit that were not stored.
    public var refused = 0
    /// Who wrote them, each once.
    public var refusedFrom: [Subject] = []
    /// Seconds until the first refused message would be taken, 1 or more; `nil` when none was refused.
    public var retryAfterSeconds: Int?
    /// Messages over the rate limit that were stored and wait.
    public var deferred = 0
    /// Events and echoes that were new.
    public var recorded = 0
    /// Conversations that an echo, standby or handover just gave to people.
    public var takenOver: [Ordered] = []
    /// Changes of mode that the shop's people ordered by message.
    public var ordered: [Ordered] = []
    /// Sends that were stored: words of the shop's people, and what they are told.
    public var queued = 0
    /// Sends that a status settled or moved forward.
    public var settled: [SettledSend] = []

    /// Creates an empty outcome.
    public init() {}
}
