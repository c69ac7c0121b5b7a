// What is recorded once and never answered: events around a conversation, and the words that the
// shop's people write from the phone.

internal import ChatCore
internal import ChatEngine

extension StoreTables {
    func record(
        _ event: InboundEvent, _ arrival: Arrival, _ outcome: inout AcceptOutcome
    ) throws(StoreError) {
        if let id = event.id, try isForgotten(id) {
            outcome.duplicates += 1
            return
        }
        let takesOver = event.passesToAnotherParty && Self.isRecent(event.at, arrival)
        let row = try conversation(of: event.sender, creating: takesOver, arrival)
        guard try insert(EventRow(event, conversation: row?.key, at: arrival.at)) else {
            outcome.duplicates += 1
            return
        }
        outcome.recorded += 1
        if case .identityChange(let old, let new) = event.kind {
            _ = try changeIdentity(from: old, to: new, at: arrival.at)
        } else if takesOver, let row {
            try takeOver(
                row, of: event.sender, by: "partner", reason: event.kind.name, arrival, &outcome)
        }
    }

    func record(
        _ echo: EchoedMessage, _ arrival: Arrival, _ outcome: inout AcceptOutcome
    ) throws(StoreError) {
        // An echo of what we sent ourselves is nobody's word.
        guard try send(acceptedAs: echo.id) == nil, try !isForgotten(echo.id) else {
            outcome.duplicates += 1
            return
        }
        let takesOver = Self.isRecent(echo.sentAt, arrival)
        let row = try conversation(of: echo.recipient, creating: takesOver, arrival)
        guard try insert(EventRow(echo, conversation: row?.key, at: arrival.at)) else {
            outcome.duplicates += 1
            return
        }
        outcome.recorded += 1
        guard let row else { return }
        if let content = echo.content {
            let text = HistoryNote.text(of: content)
            try insert(
                HistoryEntry(role: .human, text: text, at: arrival.at), of: row.key, send: nil)
        }
        if takesOver {
            try takeOver(
                row, of: echo.recipient, by: "owner", reason: "echo", arrival, &outcome)
        }
    }

    /// Whether something that the shop's people did still keeps the bot silent when it arrives.
    private static func isRecent(_ moment: Timestamp, _ arrival: Arrival) -> Bool {
        arrival.at.milliseconds(since: moment) < arrival.policy.humanActiveMilliseconds
    }

    /// The conversation of a sender; one who never wrote gets one only if it is wanted.
    private func conversation(
        of sender: Sender?, creating: Bool, _ arrival: Arrival
    ) throws(StoreError) -> ConversationRow? {
        guard let sender else { return nil }
        let resolved = try resolve(sender, at: arrival.at)
        guard creating else { return resolved.conversation }
        let row =
            resolved.conversation
            ?? ConversationRow(id: arrival.newConversationID, channel: .whatsapp, at: arrival.at)
        return try save(row, adding: resolved.missing)
    }

    /// Gives a conversation to people.
    private func takeOver(
        _ row: ConversationRow, of sender: Sender?, by actor: String, reason: String,
        _ arrival: Arrival,
        _ outcome: inout AcceptOutcome
    ) throws(StoreError) {
        var row = row
        try endExpiredShadowMode(of: &row, at: arrival.at)
        if row.mode == .aiActive {
            let change = ModeChange(
                conversationID: row.id, mode: .humanActive, actor: actor, reason: reason,
                at: arrival.at, until: arrival.humanUntil)
            outcome.takenOver.append(
                AcceptOutcome.Ordered(change: change, subject: arrival.subject(row, sender)))
        }
        let handoff = HandoffRow(
            conversation: row.key, reason: reason, actor: actor, startedAt: arrival.at,
            expiresAt: arrival.humanUntil)
        try takeOver(&row, handoff, until: arrival.humanUntil)
        row.lastActivityAt = max(row.lastActivityAt, arrival.at)
        try update(row)
    }
}

extension InboundEvent {
    /// Whether from now on somebody else answers the thread.
    ///
    /// Meta names the new owner by its role and ours is `business`; without a role a thread that
    /// was taken is taken from us, one that was passed is passed to us.
    fileprivate var passesToAnotherParty: Bool {
        switch kind {
        case .standby: true
        case .handover(let control, nil): control == "control_taken"
        case .handover(_, let newOwner?): newOwner.lowercased() != "business"
        default: false
        }
    }
}
