public import ChatCore

/// What statistics want to know of a turn: a trace without words and names.
public struct TurnFacts: Hashable, Sendable {
    /// The channel it came through.
    public var channel: Channel
    /// The kind of message.
    public var messageType: String
    /// The intent.
    public var intent: String
    /// The decisions, in order.
    public var decisionPath: [String]
    /// Whether a request left for OpenAI.
    public var openAICalled: Bool
    /// Tokens that were sent.
    public var openAIInputTokens: Int?
    /// Tokens that came back.
    public var openAIOutputTokens: Int?
    /// What it cost, in US dollars.
    public var openAICostUSD: Double?
    /// How long the request took, in milliseconds.
    public var openAILatencyMilliseconds: Double?
    /// Whether the answer came from the cache.
    public var cacheHit: Bool
    /// How long the decision took, in milliseconds.
    public var latencyMilliseconds: Double?
    /// What went wrong.
    public var error: String?

    /// Whether the bot was silent, since a person answers.
    public var isSilenced: Bool { decisionPath.contains("mode:human_active") }

    /// The facts of a turn that was only decided.
    public init(channel: Channel, messageType: String, intent: String, decisionPath: [String]) {
        self.channel = channel
        self.messageType = messageType
        self.intent = intent
        self.decisionPath = decisionPath
        openAICalled = false
        cacheHit = false
    }

    /// The facts of a trace.
    public init(_ trace: InteractionTrace) {
        self.init(
            channel: trace.channel, messageType: trace.messageType, intent: trace.intent,
            decisionPath: trace.decisionPath)
        openAICalled = trace.openAICalled
        openAIInputTokens = trace.openAIInputTokens
        openAIOutputTokens = trace.openAIOutputTokens
        openAICostUSD = trace.openAICostUSD
        openAILatencyMilliseconds = trace.openAILatencyMilliseconds
        cacheHit = trace.cacheHit
        latencyMilliseconds = trace.latencyMilliseconds
        error = trace.error
    }
}
