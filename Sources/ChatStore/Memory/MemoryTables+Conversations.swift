internal import ChatCore
internal import ChatEngine

extension MemoryTables {
    func conversation(_ id: ConversationID, in channel: Channel) -> ConversationRow? {
        keys[Name(id: id, channel: channel)].flatMap { conversations[$0] }
    }

    func conversation(key: Int64) -> ConversationRow? {
        conversations[key]
    }

    func insert(_ row: ConversationRow) -> Int64 {
        makeRoom()
        lastKey += 1
        var row = row
        row.key = lastKey
        keys[Name(id: row.id, channel: row.channel)] = row.key
        update(row)
        return row.key
    }

    func update(_ row: ConversationRow) {
        conversations[row.key] = row
        if row.dueAt == nil, row.lease == nil {
            waiting.remove(row.key)
        } else {
            waiting.insert(row.key)
        }
    }

    func deleteConversation(key: Int64) {
        guard let row = conversations.removeValue(forKey: key) else { return }
        keys[Name(id: row.id, channel: row.channel)] = nil
        memories[key] = nil
        waiting.remove(key)
        for alias in aliasLists.removeValue(forKey: key) ?? [] { owners[alias] = nil }
        pendingLists[key] = nil
        slotLists[key] = nil
        bubbles[key] = nil
    }

    func memory(of key: Int64) -> ConversationMemory {
        memories[key] ?? ConversationMemory()
    }

    func setMemory(_ memory: ConversationMemory, of key: Int64) {
        memories[key] = memory
    }

    /// When a waiting conversation may be claimed: at the end of its lease, else when it is due.
    private static func turnAt(_ row: ConversationRow) -> Timestamp? {
        row.lease?.expiresAt ?? row.dueAt
    }

    func dueConversations(at now: Timestamp, limit: Int) -> [ConversationRow] {
        let due = waiting.compactMap { conversations[$0] }.compactMap { row in
            Self.turnAt(row).flatMap { $0 <= now ? (at: $0, row: row) : nil }
        }
        return due.sorted { ($0.at, $0.row.key) < ($1.at, $1.row.key) }.prefix(limit).map(\.row)
    }

    func nextTurnDue() -> Timestamp? {
        waiting.compactMap { conversations[$0].flatMap(Self.turnAt) }.min()
    }

    func clearTurnLeases(at now: Timestamp) {
        for key in waiting {
            guard var row = conversations[key], row.lease != nil else { continue }
            row.lease = nil
            row.dueAt = now
            conversations[key] = row
        }
    }

    func recentConversations(limit: Int) -> [ConversationRow] {
        let all = conversations.values.sorted {
            ($0.lastActivityAt, $0.key) > ($1.lastActivityAt, $1.key)
        }
        return Array(all.prefix(limit))
    }

    func conversationKeys(endingIn suffix: String, limit: Int) -> [Int64] {
        let found = conversations.values.filter { row in
            row.id.value.hasSuffix(suffix)
                || (aliasLists[row.key] ?? []).contains { $0.value.hasSuffix(suffix) }
        }
        return Array(found.map(\.key).sorted().prefix(limit))
    }

    /// Forgets the tenth of the conversations that were silent longest and have nothing open.
    private func makeRoom() {
        guard conversations.count >= limits.conversations else { return }
        let busy = Set(lanes.values.joined().compactMap { sends[$0]?.conversation })
        let idle = conversations.values.filter { row in
            !waiting.contains(row.key) && row.mode == .aiActive && !busy.contains(row.key)
        }
        let oldest = idle.sorted { $0.lastActivityAt < $1.lastActivityAt }
        for row in oldest.prefix(max(1, limits.conversations / 10)) {
            deleteConversation(key: row.key)
        }
    }

    // MARK: Aliases

    func conversation(of alias: SenderAlias) -> ConversationRow? {
        owners[alias].flatMap { conversation(key: $0) }
    }

    func aliases(of key: Int64) -> [SenderAlias] {
        aliasLists[key] ?? []
    }

    func setAlias(_ alias: SenderAlias, of key: Int64) {
        if let owner = owners[alias] { aliasLists[owner]?.removeAll { $0 == alias } }
        owners[alias] = key
        aliasLists[key, default: []].insert(alias, at: 0)
    }
}
