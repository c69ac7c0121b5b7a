internal import ChatCore

/// Something recorded once and never answered: an event around a conversation, or an echo.
struct EventRow: Hashable, Sendable {
    /// Makes it unique: Meta's id, or the content where there is none.
    var key: String
    /// The conversation's key, where it is known.
    var conversation: Int64?
    var kind: String
    var at: Timestamp
    var receivedAt: Timestamp
    /// What happened, as JSON.
    var detail: String
}
