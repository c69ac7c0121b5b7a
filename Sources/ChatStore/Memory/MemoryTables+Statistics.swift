internal import ChatCore
internal import ChatEngine

extension MemoryTables {
    /// Counters per hour are not kept in memory: rate limits count nothing here.
    func statistics(since: Timestamp) -> Statistics {
        var numbers = Statistics(since: since)
        numbers.messages = inbox.values.count { $0.receivedAt >= since }
        for trace in traceList where trace.createdAt >= since { numbers.add(TurnFacts(trace)) }
        for row in handoffList where row.startedAt >= since {
            numbers.handoffs[Statistics.Handoff(team: row.team, reason: row.reason), default: 0] +=
                1
            // Shadow mode begins with a handoff and in no other way.
            numbers.shadowActivations[row.actor, default: 0] += 1
        }
        for row in sends.values where row.createdAt >= since {
            let key = Statistics.Send(purpose: row.draft.purpose, status: row.state.status)
            numbers.sends[key, default: 0] += 1
        }
        return numbers
    }

    func vitals(at now: Timestamp) -> StoreVitals {
        var vitals = StoreVitals()
        let open = sends.values.filter { $0.state.isOpen }
        vitals.openSends = open.count
        vitals.oldestOpenSend = open.map(\.createdAt).min()
        vitals.unknownSends = open.count { $0.state == .unknown }
        let failed = sends.values.filter { $0.state == .failed }
        vitals.failedSends = failed.count
        vitals.failedNotifications = failed.count { $0.draft.purpose == .notification }
        vitals.heldConversations = handoffs(limit: .max, openAt: now).count
        vitals.traces = traceList.count
        return vitals
    }
}
