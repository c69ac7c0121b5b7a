internal import ChatCore
internal import ChatEngine

/// When a conversation's next turn is due: messages close together are one turn.
enum Burst {
    /// Adds a message that arrives at `now` and may be answered from `slot` on.
    ///
    /// A burst is due when its sender was quiet for a while, or at last a maximum after its first
    /// message. A deferred message, or one that is a turn of its own, is due at its slot.
    static func gather(
        _ row: inout ConversationRow, at now: Timestamp, slot: Timestamp, policy: InboundPolicy
    ) {
        guard slot <= now, policy.burstQuietMilliseconds > 0 else {
            row.dueAt = min(row.dueAt ?? slot, slot)
            return
        }
        let first = row.pendingSince ?? now
        let due = min(
            now.adding(milliseconds: policy.burstQuietMilliseconds),
            first.adding(milliseconds: policy.burstMaximumMilliseconds))
        // What was due before this burst began stays due.
        row.dueAt = row.pendingSince == nil ? min(row.dueAt ?? due, due) : due
        row.pendingSince = first
    }

    /// Sets what is due once a turn is done, from the messages that are left.
    static func settle(_ row: inout ConversationRow, left: PendingSlots?) {
        guard let left else {
            row.dueAt = nil
            row.pendingSince = nil
            return
        }
        if row.pendingSince == nil {
            row.dueAt = left.first
        } else if let outside = left.firstOutsideBurst {
            row.dueAt = min(row.dueAt ?? outside, outside)
        }
    }
}
