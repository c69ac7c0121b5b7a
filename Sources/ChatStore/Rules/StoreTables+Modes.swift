// Who answers: taking over, giving back, and the end of shadow mode by itself.

internal import ChatCore
internal import ChatEngine

extension StoreTables {
    /// Who ended a handoff whose time was over.
    static var expiry: String { "ttl" }

    func changeMode(_ change: ModeChange) throws(StoreError) -> ModeChangeOutcome {
        guard var row = try conversation(anyChannel: change.conversationID) else {
            return .unknownConversation
        }
        try endExpiredShadowMode(of: &row, at: change.at)
        let holder = try row.mode == .humanActive ? openHandoff(of: row.key)?.actor : nil
        let outcome: ModeChangeOutcome =
            row.mode == change.mode ? .unchanged(by: holder) : .changed
        switch (row.mode, change.mode) {
        case (_, .humanActive):
            let handoff = HandoffRow(
                conversation: row.key, reason: change.reason, actor: change.actor,
                startedAt: change.at, expiresAt: change.until)
            try takeOver(&row, handoff, until: change.until)
        case (.humanActive, .aiActive):
            try giveBack(&row, at: change.at, by: change.actor, reason: change.reason)
        case (.aiActive, .aiActive): break
        }
        try update(row)
        return outcome
    }

    /// Gives a conversation to people, or prolongs it when they have it already; `row` is not stored.
    ///
    /// Replies that were decided before and have not left are looked at again by the next claim.
    func takeOver(
        _ row: inout ConversationRow, _ handoff: HandoffRow, until: Timestamp
    ) throws(StoreError) {
        let isNew = row.mode == .aiActive
        if isNew {
            row.humanUntil = until
        } else if let known = row.humanUntil {
            row.humanUntil = max(known, until)
        }
        row.mode = .humanActive
        row.modeVersion += 1
        row.version += 1
        if isNew {
            try insert(handoff)
            try insert(
                ModeChangeRow(
                    conversation: row.key, mode: .humanActive, actor: handoff.actor,
                    reason: handoff.reason, at: handoff.startedAt, until: until))
        } else if var open = try openHandoff(of: row.key) {
            open.expiresAt = row.humanUntil
            try update(open)
        }
        try wakeReplies(of: row.key, at: handoff.startedAt)
    }

    /// Gives a conversation back to the bot; `row` is not stored.
    private func giveBack(
        _ row: inout ConversationRow, at now: Timestamp, by actor: String, reason: String
    ) throws(StoreError) {
        try closeHandoff(of: row, at: now, by: actor)
        try insert(
            ModeChangeRow(
                conversation: row.key, mode: .aiActive, actor: actor, reason: reason, at: now))
        row.mode = .aiActive
        row.humanUntil = nil
        row.modeVersion += 1
        row.version += 1
    }

    /// Notes that shadow mode is over, if its time has passed; `row` is not stored.
    func endExpiredShadowMode(
        of row: inout ConversationRow, at now: Timestamp
    ) throws(StoreError) {
        guard row.hasExpiredShadowMode(at: now) else { return }
        try giveBack(&row, at: row.humanUntil ?? now, by: Self.expiry, reason: Self.expiry)
    }

    func closeHandoff(
        of row: ConversationRow, at now: Timestamp, by actor: String
    ) throws(StoreError) {
        guard var open = try openHandoff(of: row.key) else { return }
        open.endedAt = now
        open.endedBy = actor
        try update(open)
    }

    /// The conversation with this id; the channel that other channels' callers cannot name first.
    func conversation(anyChannel id: ConversationID) throws(StoreError) -> ConversationRow? {
        if let row = try conversation(id, in: .whatsapp) { return row }
        return try conversation(id, in: .chat)
    }
}
