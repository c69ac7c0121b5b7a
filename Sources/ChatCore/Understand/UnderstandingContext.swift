/// What the conversation holds that settles short messages: "sí", "20", "en negro".
public struct UnderstandingContext: Hashable, Sendable {
    /// The kind of question that we asked last and that still waits for an answer.
    public var openQuestion: String?
    /// The primary intent of the last answered turn.
    public var lastIntent: Intent?

    /// What the shop said just before the message.
    public var previous: String?

    /// Creates a context; empty by default.
    public init(openQuestion: String? = nil, lastIntent: Intent? = nil, previous: String? = nil) {
        self.openQuestion = openQuestion
        self.lastIntent = lastIntent
        self.previous = previous
    }
}
