internal import ChatCore
internal import ChatEngine

extension MemoryTables {
    func known(_ message: MessageID) -> KnownMessage? {
        inbox[message].map { row in
            KnownMessage(
                traceID: row.traceID,
                origin: KnownMessage.Origin(
                    conversation: row.conversation,
                    content: MessageContentCodec.encode(row.content)))
        }
    }

    /// Nobody is forgotten here but all at once, with the process.
    func isForgotten(_ id: MessageID) -> Bool { false }

    func insert(_ row: InboxRow) {
        var row = row
        row.seq = nextSeq()
        inbox[row.messageID] = row
        let windowStart = row.receivedAt.adding(milliseconds: -InboundPolicy.windowMilliseconds)
        slotLists[row.conversation, default: []].removeAll { $0.slotAt <= windowStart }
        slotLists[row.conversation, default: []].append(
            Slot(slotAt: row.slotAt, receivedAt: row.receivedAt))
        if row.state == .pending {
            pendingLists[row.conversation, default: []].append(row.messageID)
        } else {
            retire(row.messageID)
        }
    }

    func windowBoundary(of key: Int64, at now: Timestamp, limit: Int) -> Timestamp? {
        let windowStart = now.adding(milliseconds: -InboundPolicy.windowMilliseconds)
        let slots = (slotLists[key] ?? [])
            .filter { $0.slotAt > windowStart && $0.receivedAt <= now }
            .map(\.slotAt).sorted(by: >)
        return slots.count >= limit ? slots[limit - 1] : nil
    }

    func pending(of key: Int64, at now: Timestamp, limit: Int) -> [InboxRow] {
        let rows = (pendingLists[key] ?? []).compactMap { inbox[$0] }.filter { $0.slotAt <= now }
        return Array(rows.sorted { ($0.sentAt, $0.seq) < ($1.sentAt, $1.seq) }.prefix(limit))
    }

    func pendingSlots(of key: Int64) -> PendingSlots? {
        let rows = (pendingLists[key] ?? []).compactMap { inbox[$0] }
        guard let first = rows.map(\.slotAt).min() else { return nil }
        let outside = rows.filter { $0.isAlone || $0.slotAt > $0.receivedAt }
        return PendingSlots(first: first, firstOutsideBurst: outside.map(\.slotAt).min())
    }

    func finish(_ message: MessageID, of key: Int64, traceID: Int64) {
        guard var row = inbox[message], row.conversation == key, row.state == .pending else {
            return
        }
        row.state = .done
        row.traceID = traceID
        inbox[message] = row
        pendingLists[key]?.removeAll { $0 == message }
        if pendingLists[key]?.isEmpty == true { pendingLists[key] = nil }
        retire(message)
    }

    private func retire(_ message: MessageID) {
        if let oldest = finishedMessages.append(message, limit: limits.messages) {
            inbox[oldest] = nil
        }
    }

    // MARK: History and events

    func insert(_ entry: HistoryEntry, of key: Int64, send: OutboxID?) {
        var list = bubbles[key] ?? []
        let place = list.lastIndex { $0.entry.at <= entry.at }.map { $0 + 1 } ?? 0
        list.insert(Bubble(entry: entry, send: send), at: place)
        bubbles[key] = Array(list.suffix(limits.bubbles))
    }

    func history(of key: Int64, limit: Int) -> [HistoryEntry] {
        (bubbles[key] ?? []).suffix(limit).map(\.entry)
    }

    func retractHistory(of send: OutboxID) {
        guard let key = sends[send]?.conversation else { return }
        bubbles[key]?.removeAll { $0.send == send }
    }

    func insert(_ row: EventRow) -> Bool {
        guard eventKeys.insert(row.key).inserted else { return false }
        if let oldest = finishedEvents.append(row.key, limit: limits.messages) {
            eventKeys.remove(oldest)
        }
        return true
    }
}
