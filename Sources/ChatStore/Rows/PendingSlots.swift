internal import ChatCore

/// When the messages of a conversation that no turn has taken yet may be answered.
struct PendingSlots: Hashable, Sendable {
    /// The earliest moment of any of them.
    var first: Timestamp
    /// The earliest of those that no gathering burst waits for: deferred ones and single turns.
    var firstOutsideBurst: Timestamp?
}
