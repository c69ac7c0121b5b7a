// Who is who: a person has one conversation, whichever of their aliases a webhook names.

internal import ChatCore
internal import ChatEngine

/// No lane has more sends than this that are redirected at once.
private let redirectLimit = 1000

extension StoreTables {
    /// Finds the conversation of a sender; two of them turn out to be one and are merged.
    func resolve(
        _ sender: Sender, at now: Timestamp
    ) throws(StoreError) -> ResolvedSender {
        var found: ConversationRow?
        var missing: [SenderAlias] = []
        for alias in sender.aliases {
            guard let row = try conversation(of: alias) else {
                missing.append(alias)
                continue
            }
            guard row.key != found?.key else { continue }
            if let other = found {
                found = try merge(other, row, at: now)
            } else {
                found = row
            }
        }
        return ResolvedSender(conversation: found, missing: missing)
    }

    /// Stores a conversation, new or known, and gives it aliases.
    func save(
        _ row: ConversationRow, adding aliases: [SenderAlias]
    ) throws(StoreError) -> ConversationRow {
        var row = row
        if row.key == 0 {
            row.key = try insert(row)
        } else {
            try update(row)
        }
        // The number last, so that it is the newest alias.
        for alias in aliases.reversed() { try setAlias(alias, of: row.key) }
        return row
    }

    /// A person is from now on known by other aliases.
    ///
    /// - Returns: The person's conversation; `nil` when they never wrote.
    func changeIdentity(
        from old: SenderAlias, to sender: Sender, at now: Timestamp
    ) throws(StoreError) -> ConversationRow? {
        let known = try resolve(sender, at: now).conversation
        var row = known
        if let other = try conversation(of: old), other.key != known?.key {
            row =
                try known.map { (row) throws(StoreError) in try merge(row, other, at: now) }
                ?? other
        }
        guard let row else { return nil }
        for alias in sender.aliases.reversed() { try setAlias(alias, of: row.key) }
        try redirect(sendsOf: row, from: old)
        return row
    }

    /// What waits to leave for an alias that is no longer the person's goes where replies go now.
    private func redirect(
        sendsOf row: ConversationRow, from old: SenderAlias
    ) throws(StoreError) {
        guard let recipient = try recipient(of: row), recipient != old else { return }
        for send in try openSends(lane: row.id.value, limit: redirectLimit)
        where send.draft.recipient == old {
            var send = send
            send.draft.recipient = recipient
            try update(send)
        }
    }

    /// Makes one conversation of two: the older one goes on, with everything of the newer one.
    func merge(
        _ one: ConversationRow, _ two: ConversationRow, at now: Timestamp
    ) throws(StoreError) -> ConversationRow {
        var (row, other) = one.key < two.key ? (one, two) : (two, one)
        try endExpiredShadowMode(of: &row, at: now)
        try endExpiredShadowMode(of: &other, at: now)
        let modeVersion = max(row.modeVersion, other.modeVersion) + 1
        // Sends that know of the people's takeover stay valid; those that do not are cancelled later.
        let wishes = [try isOptedOut(row), try isOptedOut(other)]
        for side in [row, other] where side.mode == .humanActive && !wishes.contains(true) {
            try carrySends(of: side.key, from: side.modeVersion, to: modeVersion)
        }
        if row.mode == .humanActive, other.mode == .humanActive {
            try closeHandoff(of: other, at: now, by: "merge")
        }
        try mergeMemory(of: other, into: row)
        row.humanUntil = Self.mergedEnd(row, other)
        row.mode = other.mode == .humanActive ? .humanActive : row.mode
        row.modeVersion = modeVersion
        row.version = max(row.version, other.version) + 1
        row.customerName = other.customerName ?? row.customerName
        row.createdAt = min(row.createdAt, other.createdAt)
        row.lastActivityAt = max(row.lastActivityAt, other.lastActivityAt)
        row.lastCustomerAt = [row.lastCustomerAt, other.lastCustomerAt].compactMap(\.self).max()
        row.received += other.received
        row.pendingSince = [row.pendingSince, other.pendingSince].compactMap(\.self).min()
        // What another process has claimed of the vanishing one is claimed again.
        let otherDue = other.lease == nil ? other.dueAt : now
        row.dueAt = [row.dueAt, otherDue].compactMap(\.self).min()
        try moveAll(from: other, to: row)
        try deleteConversation(key: other.key)
        try update(row)
        if row.mode == .humanActive { try wakeReplies(of: row.key, at: now) }
        return row
    }

    /// The memory of the one that was active last; a wish to hear nothing more holds for both.
    private func mergeMemory(
        of other: ConversationRow, into row: ConversationRow
    ) throws(StoreError) {
        let (one, two) = (try memory(of: row.key), try memory(of: other.key))
        var merged = other.lastActivityAt > row.lastActivityAt ? two : one
        merged.isOptedOut = one.isOptedOut || two.isOptedOut
        if merged != one { try setMemory(merged, of: row.key) }
    }

    private static func mergedEnd(_ one: ConversationRow, _ two: ConversationRow) -> Timestamp? {
        let held = [one, two].filter { $0.mode == .humanActive }
        guard !held.contains(where: { $0.humanUntil == nil }) else { return nil }
        return held.compactMap(\.humanUntil).max()
    }
}
