// What is recorded once and never answered: events around a conversation, and the words that the
// shop's people write from the phone.

internal import ChatCore
internal import ChatEngine

extension StoreTables {
    func record(
        _ event: InboundEvent, _ arrival: Arrival, _ outcome: inout AcceptOutcome
    ) throws(StoreError) {
        var known: ConversationRow?
        if let sender = event.sender { known = try resolve(sender, at: arrival.at).conversation }
        let isNew = try insert(EventRow(event, conversation: known?.key, at: arrival.at))
        guard isNew else {
            outcome.duplicates += 1
            return
        }
        outcome.recorded += 1
        switch event.kind {
        case .identityChange(let old, let new):
            _ = try changeIdentity(from: old, to: new, at: arrival.at)
        case .standby, .handover:
            guard event.passesToAnotherParty, let sender = event.sender,
                Self.isRecent(event.at, arrival)
            else { return }
            _ = try takeOver(sender, by: "partner", reason: event.kind.name, arrival, &outcome)
        default: break
        }
    }

    func record(
        _ echo: EchoedMessage, _ arrival: Arrival, _ outcome: inout AcceptOutcome
    ) throws(StoreError) {
        // An echo of what we sent ourselves is nobody's word.
        let isOurs = try send(acceptedAs: echo.id) != nil
        let known = try resolve(echo.recipient, at: arrival.at).conversation
        guard !isOurs, try insert(EventRow(echo, conversation: known?.key, at: arrival.at)) else {
            outcome.duplicates += 1
            return
        }
        outcome.recorded += 1
        let key: Int64
        if Self.isRecent(echo.sentAt, arrival) {
            key = try takeOver(
                echo.recipient, by: "owner", reason: "echo", arrival, &outcome
            ).key
        } else if let known {
            key = known.key
        } else {
            return
        }
        if let content = echo.content {
            let text = HistoryNote.text(of: content)
            try insert(
                HistoryEntry(role: .human, text: text, at: arrival.at), of: key, send: nil)
        }
    }

    /// Whether something that the shop's people did still keeps the bot silent when it arrives.
    private static func isRecent(_ moment: Timestamp, _ arrival: Arrival) -> Bool {
        arrival.at.milliseconds(since: moment) < arrival.policy.humanActiveMilliseconds
    }

    /// Gives a sender's conversation to people, creating it for somebody who never wrote.
    private func takeOver(
        _ sender: Sender, by actor: String, reason: String, _ arrival: Arrival,
        _ outcome: inout AcceptOutcome
    ) throws(StoreError) -> ConversationRow {
        let resolved = try resolve(sender, at: arrival.at)
        var row = try save(
            resolved.conversation
                ?? ConversationRow(
                    id: arrival.newConversationID, channel: .whatsapp, at: arrival.at),
            adding: resolved.missing)
        try endExpiredShadowMode(of: &row, at: arrival.at)
        if row.mode == .aiActive { outcome.takenOver.append(row.id) }
        let handoff = HandoffRow(
            conversation: row.key, reason: reason, actor: actor, startedAt: arrival.at,
            expiresAt: arrival.humanUntil)
        try takeOver(&row, handoff, until: arrival.humanUntil)
        row.lastActivityAt = max(row.lastActivityAt, arrival.at)
        try update(row)
        return row
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
