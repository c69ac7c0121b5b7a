/// What a caller of `/api/chat` gets.
public enum ChatReply: Sendable {
    /// The turn was decided and stored.
    case answered(ChatAnswer)
    /// Over the limit; nothing was stored. Seconds until there is room, 1 or more.
    case rateLimited(retryAfterSeconds: Int)
}
