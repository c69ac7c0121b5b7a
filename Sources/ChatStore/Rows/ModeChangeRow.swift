internal import ChatCore

/// One change of a conversation's mode, kept for the record.
struct ModeChangeRow: Hashable, Sendable {
    /// The conversation's key.
    var conversation: Int64
    var mode: ConversationMode
    var actor: String
    var reason: String
    var at: Timestamp
    var until: Timestamp?
}
