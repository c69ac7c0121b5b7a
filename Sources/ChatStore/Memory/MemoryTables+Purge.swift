internal import ChatCore
internal import ChatEngine

extension MemoryTables {
    /// A stage is one step here: all of it is at hand.
    func purge(_ purge: Purge) -> Purge {
        guard let stage = purge.stage else { return purge }
        let count =
            switch stage {
            case .history: purgeHistory(purge)
            case .inbox: purgeInbox(purge)
            case .traces: purgeTraces(purge)
            case .outbox: purgeOutbox(purge)
            case .handoffs: purgeHandoffs(purge)
            case .conversations: purgeConversations(purge)
            // Of events the keys alone are kept, and those by number; changes of mode are not kept.
            case .events, .modeChanges, .forgottenIDs: 0
            }
        return purge.advanced(deleting: count, to: nil)
    }

    private func purgeHistory(_ purge: Purge) -> Int {
        var count = 0
        for (key, list) in bubbles {
            let kept = list.filter { $0.entry.at >= purge.before }
            count += list.count - kept.count
            if !purge.isRehearsal { bubbles[key] = kept }
        }
        return count
    }

    private func purgeInbox(_ purge: Purge) -> Int {
        var count = 0
        for (id, row) in inbox where row.state != .pending && row.receivedAt < purge.before {
            let isDoomed = row.receivedAt < purge.idsBefore
            guard isDoomed || row.content != .text("") || row.context != MessageContext() else {
                continue
            }
            count += 1
            guard !purge.isRehearsal else { continue }
            inbox[id]?.content = .text("")
            inbox[id]?.context = MessageContext()
            if isDoomed { inbox[id] = nil }
        }
        return count
    }

    private func purgeTraces(_ purge: Purge) -> Int {
        let old = traceList.prefix { $0.createdAt < purge.before }.count
        if !purge.isRehearsal { traceList.removeFirst(old) }
        return old
    }

    private func purgeOutbox(_ purge: Purge) -> Int {
        var count = 0
        for (id, row) in sends where !row.state.isOpen && row.createdAt < purge.before {
            let isDoomed = row.createdAt < purge.idsBefore
            guard isDoomed || row.draft.content != .text("") else { continue }
            count += 1
            guard !purge.isRehearsal else { continue }
            sends[id]?.draft.content = .text("")
            sends[id]?.draft.alternative = nil
            if isDoomed {
                sends[id] = nil
                if let accepted = row.acceptedAs { self.accepted[accepted] = nil }
            }
        }
        return count
    }

    private func purgeHandoffs(_ purge: Purge) -> Int {
        let kept = handoffList.filter {
            $0.startedAt >= purge.before
                || ($0.endedAt ?? $0.expiresAt ?? purge.before) >= purge.before
        }
        let count = handoffList.count - kept.count
        if !purge.isRehearsal { handoffList = kept }
        return count
    }

    private func purgeConversations(_ purge: Purge) -> Int {
        let busy = Set(lanes.values.joined().compactMap { sends[$0]?.conversation })
        let silent = conversations.values.filter { row in
            row.lastActivityAt < purge.idsBefore && !waiting.contains(row.key)
                && row.mode(at: purge.at) == .aiActive && !busy.contains(row.key)
                && pendingLists[row.key] == nil
        }
        if !purge.isRehearsal {
            for row in silent { deleteConversation(key: row.key) }
        }
        return silent.count
    }
}
