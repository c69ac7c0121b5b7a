internal import ChatCore
internal import ChatEngine

/// A handoff as stored.
struct HandoffRow: Hashable, Sendable {
    /// Its number, ascending.
    var id: Int64 = 0
    /// The conversation's key.
    var conversation: Int64
    var team: String?
    var reason: String
    var actor: String
    var startedAt: Timestamp
    /// When it ends by itself; `nil` for never.
    var expiresAt: Timestamp?
    var endedAt: Timestamp?
    var endedBy: String?
    var notificationID: OutboxID?
}
