// Taking a delivery: dedupe, rate window, burst; events, echoes and statuses have files of their own.

internal import ChatCore
internal import ChatEngine

extension StoreTables {
    func accept(
        _ delivery: InboundDelivery, under policy: InboundPolicy
    ) throws(StoreError) -> AcceptOutcome {
        var outcome = AcceptOutcome()
        for item in delivery.items {
            let arrival = Arrival(
                at: delivery.receivedAt, requestID: delivery.requestID, policy: policy,
                newConversationID: item.newConversationID, order: item.order)
            switch item.content {
            case .message(let message): try take(message, arrival, &outcome)
            case .event(let event): try record(event, arrival, &outcome)
            case .echo(let echo): try record(echo, arrival, &outcome)
            case .status(let status):
                if let settled = try settle(status, at: arrival.at) {
                    outcome.settled.append(settled)
                }
            }
        }
        return outcome
    }

    private func take(
        _ message: InboundMessage, _ arrival: Arrival, _ outcome: inout AcceptOutcome
    ) throws(StoreError) {
        if let known = try known(message.id) {
            outcome.duplicates += 1
            try compare(message, with: known, arrival, &outcome)
            return
        }
        let sender = try resolve(message.sender, at: arrival.at)
        let slot = try windowSlot(
            of: sender.conversation, at: arrival.at, limit: arrival.policy.messagesPerMinute)
        if slot > arrival.at, arrival.policy.overflow == .reject {
            try refuse(message.sender, sender, until: slot, arrival, &outcome)
            return
        }
        let isAnswerable =
            arrival.at.milliseconds(since: message.sentAt)
            <= arrival.policy.answerableMilliseconds
        let order = isAnswerable ? arrival.order : nil
        let conversation = try store(
            message, from: sender, slot: slot, isAnswerable: isAnswerable && order == nil, arrival)
        if let order { try obey(order, from: conversation.key, arrival, &outcome) }
        if slot > arrival.at { outcome.deferred += 1 }
        outcome.accepted.append(
            AcceptOutcome.Accepted(
                messageID: message.id, conversationID: conversation.id,
                mode: conversation.mode(at: arrival.at), isAnswerable: isAnswerable,
                phoneMasked: message.sender.masked))
    }

    /// Meta repeats a message as it was: another content under the same id is somebody's doing, or a fault.
    private func compare(
        _ message: InboundMessage, with known: KnownMessage, _ arrival: Arrival,
        _ outcome: inout AcceptOutcome
    ) throws(StoreError) {
        guard let key = known.origin(ifOtherThan: message.content),
            let conversation = try conversation(key: key)
        else { return }
        outcome.altered.append(
            AcceptOutcome.Altered(
                messageID: message.id, subject: arrival.subject(conversation, message.sender)))
    }

    private func refuse(
        _ sender: Sender, _ resolved: ResolvedSender, until slot: Timestamp,
        _ arrival: Arrival, _ outcome: inout AcceptOutcome
    ) throws(StoreError) {
        outcome.refused += 1
        if let conversation = resolved.conversation {
            // Who is known by another name now has no window of its own under that name.
            for alias in resolved.missing.reversed() { try setAlias(alias, of: conversation.key) }
            let subject = arrival.subject(conversation, sender)
            if !outcome.refusedFrom.contains(subject) { outcome.refusedFrom.append(subject) }
        }
        let seconds = Self.retryAfterSeconds(until: slot, at: arrival.at)
        outcome.retryAfterSeconds = min(outcome.retryAfterSeconds ?? seconds, seconds)
        try count(.refusedMessages, at: arrival.at)
    }

    private func store(
        _ message: InboundMessage, from sender: ResolvedSender, slot: Timestamp,
        isAnswerable: Bool, _ arrival: Arrival
    ) throws(StoreError) -> ConversationRow {
        var row =
            sender.conversation
            ?? ConversationRow(id: arrival.newConversationID, channel: .whatsapp, at: arrival.at)
        let isAlone = arrival.policy.burstQuietMilliseconds <= 0
        row.received += 1
        row.lastActivityAt = max(row.lastActivityAt, arrival.at)
        let wroteAt = min(message.sentAt, arrival.at)
        row.lastCustomerAt = max(row.lastCustomerAt ?? wroteAt, wroteAt)
        row.customerName = message.profileName ?? row.customerName
        if isAnswerable {
            Burst.gather(&row, at: arrival.at, slot: slot, policy: arrival.policy)
        }
        row = try save(row, adding: sender.missing)
        try insert(
            InboxRow(
                messageID: message.id, conversation: row.key, sentAt: message.sentAt,
                receivedAt: arrival.at, slotAt: slot, isAlone: isAlone, content: message.content,
                context: message.context, requestID: arrival.requestID,
                state: isAnswerable ? .pending : .ignored))
        if !isAnswerable {
            // No turn will ever carry these words into the history.
            let text = HistoryNote.text(of: message.content)
            try insert(
                HistoryEntry(role: .customer, text: text, at: arrival.at), of: row.key, send: nil)
        }
        return row
    }
}
