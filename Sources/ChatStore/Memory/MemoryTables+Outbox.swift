internal import ChatCore
internal import ChatEngine

extension MemoryTables {
    func send(_ id: OutboxID) -> OutboxRow? {
        sends[id]
    }

    func send(acceptedAs id: MessageID) -> OutboxRow? {
        accepted[id].flatMap { sends[$0] }
    }

    func insert(_ row: OutboxRow) {
        var row = row
        row.seq = nextSeq()
        lanes[row.draft.lane, default: []].append(row.draft.id)
        sends[row.draft.id] = row
    }

    func update(_ row: OutboxRow) {
        let wasOpen = sends[row.draft.id]?.state.isOpen ?? false
        sends[row.draft.id] = row
        if let id = row.acceptedAs { accepted[id] = row.draft.id }
        if !wasOpen, row.state.isOpen {
            let lane = (lanes[row.draft.lane] ?? []) + [row.draft.id]
            lanes[row.draft.lane] = lane.compactMap { sends[$0] }.sorted { $0.seq < $1.seq }
                .map(\.draft.id)
        }
        guard wasOpen, !row.state.isOpen else { return }
        lanes[row.draft.lane]?.removeAll { $0 == row.draft.id }
        if lanes[row.draft.lane]?.isEmpty == true { lanes[row.draft.lane] = nil }
        if let oldest = finishedSends.append(row.draft.id, limit: limits.messages),
            let gone = sends[oldest], !gone.state.isOpen
        {
            sends[oldest] = nil
            if let id = gone.acceptedAs { accepted[id] = nil }
        }
    }

    func hasOpenSend(lane: String) -> Bool {
        lanes[lane] != nil
    }

    func promoteHead(ofLane lane: String) {
        let rows = (lanes[lane] ?? []).compactMap { sends[$0] }
        guard !rows.contains(where: \.isHead), let first = rows.first else { return }
        sends[first.draft.id]?.isHead = true
    }

    /// Every open send, in no order.
    private var open: [OutboxRow] {
        lanes.values.joined().compactMap { sends[$0] }
    }

    private func heads(_ state: OutboxState) -> [OutboxRow] {
        open.filter { $0.isHead && $0.state == state }
            .sorted { ($0.dueAt, $0.seq) < ($1.dueAt, $1.seq) }
    }

    func dueHeads(
        _ state: OutboxState, at now: Timestamp, unknownBefore: Timestamp?, limit: Int
    ) -> [OutboxRow] {
        let due = heads(state).filter { row in
            guard row.dueAt <= now else { return false }
            guard let unknownBefore else { return true }
            return row.unknownSince.map { $0 < unknownBefore } ?? false
        }
        return Array(due.prefix(limit))
    }

    func expiredSends(at now: Timestamp, limit: Int) -> [OutboxRow] {
        let expired = open.filter { $0.state != .sending && $0.draft.expiresAt <= now }
            .sorted { ($0.draft.expiresAt, $0.seq) < ($1.draft.expiresAt, $1.seq) }
        return Array(expired.prefix(limit))
    }

    func firstHead(_ state: OutboxState) -> OutboxRow? {
        heads(state).first
    }

    func nextSendExpiry() -> Timestamp? {
        open.filter { $0.state != .sending }.map(\.draft.expiresAt).min()
    }

    func wakeReplies(of key: Int64, at now: Timestamp) {
        for row in open where row.conversation == key && row.draft.purpose == .reply {
            guard row.state == .pending, row.dueAt > now else { continue }
            sends[row.draft.id]?.dueAt = now
        }
    }

    func openSends(lane: String, limit: Int) -> [OutboxRow] {
        Array((lanes[lane] ?? []).compactMap { sends[$0] }.prefix(limit))
    }

    func absorb(_ row: OutboxRow, into other: OutboxRow) {
        for index in handoffList.indices where handoffList[index].notificationID == row.draft.id {
            handoffList[index].notificationID = other.draft.id
        }
        lanes[row.draft.lane]?.removeAll { $0 == row.draft.id }
        sends[row.draft.id] = nil
    }

    func sendsInTrouble(limit: Int) -> [OutboxRow] {
        let rows = sends.values.filter { $0.state == .failed || $0.state == .unknown }
            .sorted { ($0.updatedAt, $0.seq) > ($1.updatedAt, $1.seq) }
        return Array(rows.prefix(limit))
    }

    func sendsUnderway() -> [OutboxRow] {
        heads(.sending)
    }
}
