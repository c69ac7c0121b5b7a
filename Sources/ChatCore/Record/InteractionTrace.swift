/// Why the bot did what it did in one turn: one row of the table `interaction_traces`.
public struct InteractionTrace: Hashable, Sendable {
    /// Assigned by the store, ascending; `nil` before it is stored.
    public var id: Int64?
    /// When the turn was decided.
    public var createdAt: Timestamp
    /// The request that brought the (last) message.
    public var requestID: String?
    /// The conversation.
    public var conversationID: ConversationID
    /// Where it took place.
    public var channel: Channel
    /// `***4567`; `nil` for `/api/chat`.
    public var phoneMasked: String?
    /// The last message of the turn.
    public var messageID: MessageID
    /// All messages of the turn, in order.
    public var messageIDs: [MessageID]
    /// The contract's name of the message type.
    public var messageType: String
    /// The primary intent.
    public var intent: String
    /// All intents, in the order of mention, but for what leads, which may stand first.
    public var intents: [String]
    /// `stage:outcome[:detail]` tokens, in order.
    public var decisionPath: [String]
    /// Whether a request left for OpenAI.
    public var openAICalled: Bool
    /// The model that was asked.
    public var openAIModel: String?
    /// Tokens in, as billed.
    public var openAIInputTokens: Int?
    /// Tokens out, as billed.
    public var openAIOutputTokens: Int?
    /// Price of the call in US dollars.
    public var openAICostUSD: Double?
    /// How long the call took, in milliseconds.
    public var openAILatencyMilliseconds: Double?
    /// Whether the answer came from the answer cache.
    public var cacheHit: Bool
    /// Who answers after the turn.
    public var mode: ConversationMode
    /// The team it was handed to in this turn.
    public var handoffTeam: String?
    /// The picture that went along.
    public var assetID: String?
    /// The customer's words, as far as `TRACE_TEXT` lets them be kept.
    public var text: String?
    /// The reply, likewise; `nil` when there was silence.
    public var responseText: String?
    /// What became of the reply; `nil` when nothing was to be sent through WhatsApp.
    public var sendStatus: SendStatus?
    /// How often sending was tried; `nil` when nothing was to be sent.
    public var sendAttempts: Int?
    /// From taking up the turn to its decision, in milliseconds, the model's time included.
    public var latencyMilliseconds: Double?
    /// What went wrong, if something did.
    public var error: String?
    /// The version of the shop's data that decided.
    public var rulesVersion: String

    /// Creates a trace of a turn that called no model and sent nothing; set the rest where it applies.
    public init(
        createdAt: Timestamp, requestID: String?, conversationID: ConversationID, channel: Channel,
        messageIDs: [MessageID], messageType: String, intent: String, intents: [String],
        decisionPath: [String], mode: ConversationMode, rulesVersion: String
    ) {
        self.createdAt = createdAt
        self.requestID = requestID
        self.conversationID = conversationID
        self.channel = channel
        self.messageID = messageIDs.last ?? MessageID("")
        self.messageIDs = messageIDs
        self.messageType = messageType
        self.intent = intent
        self.intents = intents
        self.decisionPath = decisionPath
        openAICalled = false
        cacheHit = false
        self.mode = mode
        self.rulesVersion = rulesVersion
    }
}
