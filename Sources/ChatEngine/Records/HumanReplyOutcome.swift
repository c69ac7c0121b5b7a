public import ChatCore

/// What became of a ``HumanReply``.
public enum HumanReplyOutcome: Hashable, Sendable {
    /// It is durable and will be sent; whether it took the conversation over from the bot.
    case queued(tookOver: Bool)
    /// There is no such conversation.
    case unknownConversation
    /// It is no WhatsApp conversation, so nothing can be sent to it.
    case unreachable
    /// The customer last wrote too long ago; since when, `nil` when they never wrote.
    case windowClosed(since: Timestamp?)
    /// The customer asked to hear nothing more, and has not written since.
    case optedOut
}
