// Storing a decided turn.

internal import ChatCore
internal import ChatEngine

extension StoreTables {
    func commit(_ commit: TurnCommit) throws(StoreError) -> CommitOutcome {
        let known = try conversation(commit.trace.conversationID, in: commit.trace.channel)
        switch commit.origin {
        case .claimed(let lease):
            guard let row = known, row.lease?.token == lease.token else { return .leaseLost }
            guard row.version == commit.expectedVersion else { return .superseded }
            return try store(commit, in: row)
        case .chat(let limit):
            // The same message again, because the caller did not learn that it was stored.
            if let id = try self.known(commit.trace.messageID)?.traceID {
                return .committed(traceID: id)
            }
            let slot = try windowSlot(of: known, at: commit.at, limit: limit)
            guard slot <= commit.at else {
                try count(.refusedChats, at: commit.at)
                return .rateLimited(
                    retryAfterSeconds: Self.retryAfterSeconds(until: slot, at: commit.at))
            }
            guard (known?.version ?? 0) == commit.expectedVersion else { return .superseded }
            return try storeChat(commit, in: known)
        }
    }

    /// Stores a message of `/api/chat` together with its answer.
    private func storeChat(
        _ commit: TurnCommit, in known: ConversationRow?
    ) throws(StoreError) -> CommitOutcome {
        var row =
            known
            ?? ConversationRow(
                id: commit.trace.conversationID, channel: commit.trace.channel, at: commit.at)
        if known == nil { row.key = try insert(row) }
        row.received += Int64(commit.turn.messages.count)
        row.lastCustomerAt = commit.at
        for message in commit.turn.messages {
            try insert(
                InboxRow(
                    messageID: message.id, conversation: row.key, sentAt: message.sentAt,
                    receivedAt: message.receivedAt, slotAt: commit.at, isAlone: true,
                    content: message.content, context: message.context,
                    requestID: commit.trace.requestID, state: .pending))
        }
        return try store(commit, in: row)
    }

    private func store(
        _ commit: TurnCommit, in known: ConversationRow
    ) throws(StoreError) -> CommitOutcome {
        var row = known
        try endExpiredShadowMode(of: &row, at: commit.at)
        if let takeover = commit.takeover {
            let handoff = HandoffRow(
                conversation: row.key, team: takeover.handoff.team,
                reason: takeover.handoff.reason, actor: takeover.handoff.actor,
                startedAt: commit.at, expiresAt: takeover.until,
                notificationID: takeover.handoff.notificationID)
            try takeOver(&row, handoff, until: takeover.until)
        }
        let cancelled =
            commit.memory.isOptedOut ? try cancelWaiting(for: &row, at: commit.at) : []
        let traceID = try insert(Self.trace(of: commit))
        try insertHistory(of: commit, in: row)
        for draft in commit.sends {
            try insert(draft, for: row, traceID: traceID, at: commit.at)
        }
        for message in commit.turn.messages {
            try finish(message.id, of: row.key, traceID: traceID)
        }
        try setMemory(commit.memory, of: row.key)
        row.version += 1
        row.lastActivityAt = max(row.lastActivityAt, commit.at)
        row.lease = nil
        Burst.settle(&row, left: try pendingSlots(of: row.key))
        try update(row)
        return .committed(traceID: traceID, cancelled: cancelled)
    }

    /// The trace as it is stored: with a send on its way, or without any.
    private static func trace(of commit: TurnCommit) -> InteractionTrace {
        var trace = commit.trace
        let replies = commit.sends.contains { $0.purpose == .reply }
        trace.sendStatus = replies ? .pending : nil
        trace.sendAttempts = replies ? 0 : nil
        return trace
    }

    /// Stores the customer's words, a bubble each, and then the reply.
    private func insertHistory(
        of commit: TurnCommit, in row: ConversationRow
    ) throws(StoreError) {
        // The order of the turn counts, even where a message overtook another on its way.
        var latest: Timestamp?
        for message in commit.turn.messages {
            let at = max(latest ?? message.receivedAt, message.receivedAt)
            latest = at
            let text = HistoryNote.text(of: message.content)
            try insert(
                HistoryEntry(role: .customer, text: text, at: at), of: row.key, send: nil)
        }
        guard let reply = commit.replyText else { return }
        let at = max(latest ?? commit.at, commit.at)
        let carrier = commit.sends.first { $0.purpose == .reply }?.id
        try insert(HistoryEntry(role: .bot, text: reply, at: at), of: row.key, send: carrier)
    }
}
