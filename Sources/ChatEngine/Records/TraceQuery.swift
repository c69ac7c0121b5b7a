public import ChatCore

/// Which traces are wanted; the result is oldest first.
public struct TraceQuery: Hashable, Sendable {
    /// More traces than this are not returned at once.
    public static let maximumLimit = 1000

    /// Only traces with a greater id; then the oldest `limit` of them, else the newest.
    public var after: Int64?
    /// Only traces with a smaller id.
    public var before: Int64?
    /// How many at most, 1 through ``maximumLimit``; other values are brought into that range.
    public var limit: Int
    /// Only of this conversation.
    public var conversationID: ConversationID?
    /// Only turns for which OpenAI was called.
    public var onlyOpenAICalls: Bool
    /// Only turns with an error.
    public var onlyErrors: Bool

    /// Creates a query; all traces by default, the newest hundred.
    public init(
        after: Int64? = nil, before: Int64? = nil, limit: Int = 100,
        conversationID: ConversationID? = nil, onlyOpenAICalls: Bool = false,
        onlyErrors: Bool = false
    ) {
        self.after = after
        self.before = before
        self.limit = limit
        self.conversationID = conversationID
        self.onlyOpenAICalls = onlyOpenAICalls
        self.onlyErrors = onlyErrors
    }
}
