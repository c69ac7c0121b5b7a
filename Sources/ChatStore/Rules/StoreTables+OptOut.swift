// A customer who wants to hear nothing more: what waits for them is not sent, and nothing is taken for them, until they
// write again.

internal import ChatCore
internal import ChatEngine

/// No wish cancels more sends at once; the claims look at the rest.
private let cancelLimit = 256

extension StoreTables {
    /// Whether the customer asked to hear nothing more and has not written since.
    func isOptedOut(_ row: ConversationRow) throws(StoreError) -> Bool {
        guard try memory(of: row.key).isOptedOut else { return false }
        return try pendingSlots(of: row.key) == nil
    }

    /// Cancels what waits to leave for a customer who asks to hear nothing more, and tells what that is; `row` is
    /// not stored.
    ///
    /// What is under way or in doubt cannot be called back; it is not repeated as long as the wish holds.
    func cancelWaiting(
        for row: inout ConversationRow, at now: Timestamp
    ) throws(StoreError) -> [SendReference] {
        guard try !memory(of: row.key).isOptedOut else { return [] }
        row.modeVersion += 1
        var cancelled: [SendReference] = []
        for send in try openSends(lane: row.id.value, limit: cancelLimit)
        where send.state == .pending && send.draft.purpose != .notification {
            var send = send
            try finish(&send, as: .cancelled, at: now)
            cancelled.append(send.draft.reference)
        }
        return cancelled
    }
}
