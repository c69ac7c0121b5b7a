public import ChatCore

/// Somebody takes a conversation over or gives it back to the bot.
public struct ModeChange: Hashable, Sendable {
    /// The conversation.
    public var conversationID: ConversationID
    /// Who answers from now on.
    public var mode: ConversationMode
    /// Who asks for it: `api`, `cli`, `owner`, `team`.
    public var actor: String
    /// Why, in a word.
    public var reason: String
    /// When.
    public var at: Timestamp
    /// When shadow mode ends by itself; used when `mode` is ``ConversationMode/humanActive``.
    public var until: Timestamp

    /// Creates a change.
    public init(
        conversationID: ConversationID, mode: ConversationMode, actor: String, reason: String,
        at: Timestamp, until: Timestamp
    ) {
        self.conversationID = conversationID
        self.mode = mode
        self.actor = actor
        self.reason = reason
        self.at = at
        self.until = until
    }
}
