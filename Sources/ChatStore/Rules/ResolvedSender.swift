internal import ChatCore

/// A sender's conversation, and the aliases that it is not known by yet.
struct ResolvedSender {
    /// `nil` for a sender who never wrote.
    var conversation: ConversationRow?
    var missing: [SenderAlias]
}
