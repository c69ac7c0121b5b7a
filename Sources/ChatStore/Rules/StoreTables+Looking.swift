// What people see.

internal import ChatCore
internal import ChatEngine

/// A list for people has at most this many entries.
private let listLimit = 1000
/// A suffix that fits more conversations than this is of no use.
private let matchLimit = 20

extension StoreTables {
    func summaries(limit: Int, at now: Timestamp) throws(StoreError) -> [ConversationSummary] {
        let limit = min(max(limit, 0), listLimit)
        return try summaries(of: recentConversations(limit: limit), at: now)
    }

    func summaries(
        matching suffix: String, at now: Timestamp
    ) throws(StoreError) -> [ConversationSummary] {
        guard !suffix.isEmpty else { return [] }
        if let exact = try conversation(anyChannel: ConversationID(suffix)) {
            return try summaries(of: [exact], at: now)
        }
        var rows: [ConversationRow] = []
        for key in try conversationKeys(endingIn: suffix, limit: matchLimit) {
            if let row = try conversation(key: key) { rows.append(row) }
        }
        rows.sort { ($0.lastActivityAt, $0.key) > ($1.lastActivityAt, $1.key) }
        return try summaries(of: rows, at: now)
    }

    private func summaries(
        of rows: [ConversationRow], at now: Timestamp
    ) throws(StoreError) -> [ConversationSummary] {
        var list: [ConversationSummary] = []
        for row in rows {
            list.append(
                ConversationSummary(
                    id: row.id, channel: row.channel, mode: row.mode(at: now),
                    phoneMasked: try recipient(of: row)?.masked,
                    lastActivityAt: row.lastActivityAt))
        }
        return list
    }

    func history(
        ofConversation id: ConversationID, limit: Int
    ) throws(StoreError) -> [HistoryEntry]? {
        guard let row = try conversation(anyChannel: id) else { return nil }
        return try history(of: row.key, limit: min(max(limit, 0), listLimit))
    }

    func handoffRecords(
        limit: Int, onlyOpen: Bool, at now: Timestamp
    ) throws(StoreError) -> [HandoffRecord] {
        var records: [HandoffRecord] = []
        let limit = min(max(limit, 0), listLimit)
        for row in try handoffs(limit: limit, openAt: onlyOpen ? now : nil) {
            guard let owner = try conversation(key: row.conversation) else { continue }
            let end = row.expiresAt ?? Timestamp(milliseconds: .max)
            let hasExpired = row.endedAt == nil && end <= now
            let notification = try row.notificationID.flatMap { (id) throws(StoreError) in
                try send(id)
            }
            records.append(
                HandoffRecord(
                    id: row.id, conversationID: owner.id,
                    phoneMasked: try recipient(of: owner)?.masked, team: row.team,
                    reason: row.reason, actor: row.actor, startedAt: row.startedAt,
                    expiresAt: end, endedAt: hasExpired ? end : row.endedAt,
                    endedBy: hasExpired ? Self.expiry : row.endedBy,
                    notificationStatus: notification?.state.status,
                    notificationError: notification?.lastError))
        }
        return records
    }
}
