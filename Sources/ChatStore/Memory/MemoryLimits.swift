/// How much a ``MemoryStore`` keeps; the oldest of what is finished goes first.
///
/// Work that is not finished is never dropped: messages without an answer, sends under way.
public struct MemoryLimits: Hashable, Sendable {
    /// Conversations, by latest activity.
    public var conversations: Int
    /// Answered messages, which duplicates are recognised by; also events and finished sends.
    public var messages: Int
    /// Traces; also handoffs.
    public var traces: Int
    /// Bubbles of each conversation.
    public var bubbles: Int

    /// Creates limits; every value is brought to 1 at least.
    public init(
        conversations: Int = 10_000, messages: Int = 100_000, traces: Int = 10_000,
        bubbles: Int = 200
    ) {
        self.conversations = max(1, conversations)
        self.messages = max(1, messages)
        self.traces = max(1, traces)
        self.bubbles = max(1, bubbles)
    }
}
