public import ChatCore

/// All rules of the engine that are settings rather than the shop's data.
public struct EnginePolicy: Sendable {
    /// Taking messages.
    public var inbound: InboundPolicy
    /// Sending.
    public var outbound: OutboundPolicy
    /// `CHAT_RATE_LIMIT_PER_MINUTE`.
    public var chatMessagesPerMinute: Int
    /// `TRACE_TEXT`.
    public var traceText: TraceText
    /// Asking a language model.
    public var model: ModelPolicy
    /// Keeping answers.
    public var cache: CachePolicy

    /// Creates a policy; the defaults are the contract's.
    public init(
        inbound: InboundPolicy = InboundPolicy(), outbound: OutboundPolicy = OutboundPolicy(),
        chatMessagesPerMinute: Int = 30, traceText: TraceText = .redacted,
        model: ModelPolicy = ModelPolicy(), cache: CachePolicy = CachePolicy()
    ) {
        self.inbound = inbound
        self.outbound = outbound
        self.chatMessagesPerMinute = chatMessagesPerMinute
        self.traceText = traceText
        self.model = model
        self.cache = cache
    }

    /// Whether a picture can reach customers on a channel: WhatsApp fetches it by its public link.
    public func showsPictures(on channel: Channel) -> Bool {
        channel == .chat || outbound.publicBaseURL != nil
    }
}
