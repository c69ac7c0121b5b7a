internal import ChatCore
internal import ChatEngine

extension MemoryTables {
    func insert(_ row: HandoffRow) {
        lastHandoffID += 1
        var row = row
        row.id = lastHandoffID
        handoffList.append(row)
        if handoffList.count > limits.traces { handoffList.removeFirst() }
    }

    func openHandoff(of key: Int64) -> HandoffRow? {
        handoffList.last { $0.conversation == key && $0.endedAt == nil }
    }

    func update(_ row: HandoffRow) {
        guard let index = handoffList.lastIndex(where: { $0.id == row.id }) else { return }
        handoffList[index] = row
    }

    func handoffs(limit: Int, openAt: Timestamp?) -> [HandoffRow] {
        let rows = handoffList.reversed().filter { row in
            guard let openAt else { return true }
            return row.endedAt == nil && (row.expiresAt.map { $0 > openAt } ?? true)
        }
        return Array(rows.prefix(limit))
    }

    /// The record of changes is for the long run, which a store in memory does not have.
    func insert(_ row: ModeChangeRow) {}

    // MARK: Traces and counters

    func insert(_ trace: InteractionTrace) -> Int64 {
        lastTraceID += 1
        var trace = trace
        trace.id = lastTraceID
        traceList.append(trace)
        // A tenth at once, so that dropping costs little per trace.
        if traceList.count > limits.traces + limits.traces / 10 {
            traceList.removeFirst(traceList.count - limits.traces)
        }
        return lastTraceID
    }

    private func index(ofTrace id: Int64) -> Int? {
        guard let first = traceList.first?.id else { return nil }
        let index = Int(id - first)
        return traceList.indices.contains(index) ? index : nil
    }

    func sendStatus(ofTrace id: Int64) -> SendStatus? {
        index(ofTrace: id).flatMap { traceList[$0].sendStatus }
    }

    func setSend(ofTrace id: Int64, status: SendStatus, attempts: Int, error: String?) {
        guard let index = index(ofTrace: id) else { return }
        traceList[index].sendStatus = status
        traceList[index].sendAttempts = attempts
        if let error { traceList[index].error = error }
    }

    func traces(_ query: TraceQuery) -> [InteractionTrace] {
        let limit = min(max(query.limit, 1), TraceQuery.maximumLimit)
        let wanted = traceList.lazy.filter { trace in
            guard let id = trace.id else { return false }
            return query.after.map { id > $0 } ?? true && query.before.map { id < $0 } ?? true
                && query.conversationID.map { trace.conversationID == $0 } ?? true
                && (!query.onlyOpenAICalls || trace.openAICalled)
                && (!query.onlyErrors || trace.error != nil)
        }
        return query.after == nil ? Array(wanted.suffix(limit)) : Array(wanted.prefix(limit))
    }

    /// Counts per hour are for the long run too.
    func count(_ counter: HourlyCounter, at now: Timestamp) {}

    // MARK: Merging

    func moveAll(from old: ConversationRow, to new: ConversationRow) {
        for alias in aliasLists[old.key] ?? [] { owners[alias] = new.key }
        aliasLists[new.key, default: []].append(contentsOf: aliasLists[old.key] ?? [])
        aliasLists[old.key] = nil
        for id in pendingLists[old.key] ?? [] { inbox[id]?.conversation = new.key }
        pendingLists[new.key, default: []].append(contentsOf: pendingLists[old.key] ?? [])
        pendingLists[old.key] = nil
        slotLists[new.key, default: []].append(contentsOf: slotLists[old.key] ?? [])
        for bubble in bubbles[old.key] ?? [] {
            insert(bubble.entry, of: new.key, send: bubble.send)
        }
        for index in handoffList.indices where handoffList[index].conversation == old.key {
            handoffList[index].conversation = new.key
        }
        for index in traceList.indices where traceList[index].conversationID == old.id {
            traceList[index].conversationID = new.id
        }
        moveSends(from: old, to: new)
    }

    private func moveSends(from old: ConversationRow, to new: ConversationRow) {
        for (id, row) in sends where row.conversation == old.key {
            sends[id]?.conversation = new.key
            sends[id]?.draft.conversationID = new.id
        }
        let merged = ((lanes[new.id.value] ?? []) + (lanes[old.id.value] ?? []))
            .compactMap { sends[$0] }.sorted { $0.seq < $1.seq }
        lanes[old.id.value] = nil
        lanes[new.id.value] = merged.isEmpty ? nil : merged.map(\.draft.id)
        for row in merged {
            sends[row.draft.id]?.draft.lane = new.id.value
            // A send that is under way stays a head, for its lease to be watched.
            sends[row.draft.id]?.isHead = row.state == .sending
        }
        promoteHead(ofLane: new.id.value)
    }

    func carrySends(of key: Int64, from old: Int64, to new: Int64) {
        for id in lanes.values.joined() {
            guard let row = sends[id], row.conversation == key, row.modeVersion == old else {
                continue
            }
            sends[id]?.modeVersion = new
        }
    }
}
