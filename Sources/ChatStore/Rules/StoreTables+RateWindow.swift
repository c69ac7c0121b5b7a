internal import ChatCore
internal import ChatEngine

extension StoreTables {
    /// When a message that arrives now counts: now while the window has room, else when it has.
    ///
    /// The window slides: with a limit of 20, any minute holds at most 20 slots. A slot that lies
    /// in the future belongs to a deferred message. A message from before the clock was set back
    /// is not counted, so that nobody waits for a day.
    func windowSlot(
        of row: ConversationRow?, at now: Timestamp, limit: Int
    ) throws(StoreError) -> Timestamp {
        let limit = max(limit, 1)
        guard let row, row.received >= limit,
            let boundary = try windowBoundary(of: row.key, at: now, limit: limit)
        else { return now }
        return max(now, boundary.adding(milliseconds: InboundPolicy.windowMilliseconds))
    }

    /// Whole seconds from `now` until `slot`, rounded up, 1 or more.
    static func retryAfterSeconds(until slot: Timestamp, at now: Timestamp) -> Int {
        let wait = min(slot.milliseconds(since: now), InboundPolicy.windowMilliseconds * 60)
        return max(1, Int((wait + 999) / 1000))
    }
}
