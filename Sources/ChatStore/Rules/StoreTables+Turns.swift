// Handing out turns, and taking them back undecided.

internal import ChatCore
internal import ChatEngine

/// No turn has more messages than this; a longer burst is answered in several turns.
private let turnMessageLimit = 100

extension StoreTables {
    func claimTurns(
        at now: Timestamp, limit: Int, lease: Lease
    ) throws(StoreError) -> TurnClaims {
        var turns: [ClaimedTurn] = []
        for row in try dueConversations(at: now, limit: max(0, limit)) {
            if let turn = try claim(row, at: now, lease) { turns.append(turn) }
        }
        return TurnClaims(turns: turns, nextDueAt: try nextTurnDue())
    }

    private func claim(
        _ row: ConversationRow, at now: Timestamp, _ lease: Lease
    ) throws(StoreError) -> ClaimedTurn? {
        var row = row
        let messages = try nextMessages(of: row, at: now)
        guard let last = messages.last, let recipient = try recipient(of: row) else {
            row.lease = nil
            row.pendingSince = nil
            row.dueAt = try pendingSlots(of: row.key)?.first
            // Whoever cannot be addressed cannot be answered either.
            if let due = row.dueAt, due <= now { row.dueAt = nil }
            try update(row)
            return nil
        }
        try endExpiredShadowMode(of: &row, at: now)
        row.lease = lease
        row.dueAt = nil
        row.pendingSince = nil
        try update(row)
        return ClaimedTurn(
            conversation: try conversation(from: row, recipient),
            turn: Turn(messages: messages.map(\.turnMessage)),
            recipient: recipient, requestID: last.requestID, lease: lease)
    }

    /// The messages of the next turn: the first alone when it is a turn of its own, else all up to one.
    private func nextMessages(
        of row: ConversationRow, at now: Timestamp
    ) throws(StoreError) -> [InboxRow] {
        let waiting = try pending(of: row.key, at: now, limit: turnMessageLimit)
        guard let first = waiting.first, !first.isAlone else { return Array(waiting.prefix(1)) }
        return Array(waiting.prefix { !$0.isAlone })
    }

    func release(_ turn: ClaimedTurn, retryAt: Timestamp) throws(StoreError) {
        guard
            var row = try conversation(turn.conversation.id, in: turn.conversation.channel),
            row.lease?.token == turn.lease.token
        else { return }
        row.lease = nil
        row.dueAt = retryAt
        try update(row)
    }

    /// Where a reply goes: the newest number, else the newest user id.
    func recipient(of row: ConversationRow) throws(StoreError) -> SenderAlias? {
        let aliases = try aliases(of: row.key)
        return aliases.first { $0.kind == .phone } ?? aliases.first
    }

    /// A conversation with all that deciding needs.
    func conversation(
        from row: ConversationRow, _ recipient: SenderAlias?
    ) throws(StoreError) -> Conversation {
        Conversation(
            id: row.id, channel: row.channel, storedMode: row.mode,
            humanActiveUntil: row.humanUntil, customerName: row.customerName,
            phoneMasked: recipient?.masked,
            history: try history(of: row.key, limit: Conversation.historyLimit),
            memory: try memory(of: row.key), version: row.version)
    }

    func conversation(
        _ id: ConversationID, channel: Channel
    ) throws(StoreError) -> Conversation {
        guard let row = try conversation(id, in: channel) else {
            return Conversation(id: id, channel: channel)
        }
        return try conversation(from: row, recipient(of: row))
    }
}
