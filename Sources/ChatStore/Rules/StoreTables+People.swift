// What the shop's people say and order: words for a customer, commands by message, sends in trouble.

internal import ChatCore
internal import ChatEngine

extension StoreTables {
    /// Stores a person's words for the customer.
    func reply(_ reply: HumanReply) throws(StoreError) -> HumanReplyOutcome {
        guard var row = try conversation(anyChannel: reply.conversationID) else {
            return .unknownConversation
        }
        guard row.channel == .whatsapp, let recipient = try recipient(of: row) else {
            return .unreachable
        }
        guard try !isOptedOut(row) else { return .optedOut }
        let end = row.lastCustomerAt?.adding(milliseconds: HumanReply.windowMilliseconds)
        guard let end, reply.at < end else { return .windowClosed(since: end) }
        try endExpiredShadowMode(of: &row, at: reply.at)
        let tookOver = row.mode == .aiActive
        let handoff = HandoffRow(
            conversation: row.key, reason: "reply", actor: reply.actor, startedAt: reply.at,
            expiresAt: reply.until)
        try takeOver(&row, handoff, until: reply.until)
        row.lastActivityAt = max(row.lastActivityAt, reply.at)
        try update(row)
        try insert(
            HistoryEntry(role: .human, text: reply.text, at: reply.at), of: row.key,
            send: reply.sendID)
        let draft = OutboxDraft(
            id: reply.sendID, purpose: .person, lane: row.id.value, conversationID: row.id,
            recipient: recipient, content: .text(reply.text), expiresAt: end,
            requestID: reply.requestID)
        try insert(draft, for: row, traceID: nil, at: reply.at)
        return .queued(tookOver: tookOver)
    }

    /// Does what one of the shop's people orders, and queues one line that says what came of it.
    func obey(
        _ order: InboundDelivery.Order, from key: Int64, _ arrival: Arrival,
        _ outcome: inout AcceptOutcome
    ) throws(StoreError) {
        let text = try result(of: order, from: key, arrival, &outcome).text
        // Read again: the order may have concerned this very conversation.
        guard let row = try conversation(key: key), let recipient = try recipient(of: row) else {
            return
        }
        let draft = OutboxDraft(
            id: order.answerID, purpose: .notification, lane: row.id.value,
            conversationID: row.id, recipient: recipient, content: .text(text),
            expiresAt: arrival.at.adding(milliseconds: arrival.policy.answerableMilliseconds),
            requestID: arrival.requestID)
        try insert(
            HistoryEntry(role: .bot, text: text, at: arrival.at), of: key, send: draft.id)
        try insert(draft, for: row, traceID: nil, at: arrival.at)
        outcome.queued += 1
    }

    private func result(
        of order: InboundDelivery.Order, from key: Int64, _ arrival: Arrival,
        _ outcome: inout AcceptOutcome
    ) throws(StoreError) -> OrderResult {
        let named: String
        switch order.command {
        case .incomplete: return .incomplete
        case .take(let customer), .release(let customer), .reply(let customer, _):
            named = customer
        }
        let found = try customers(named, except: key)
        guard let row = found.first, found.count == 1 else {
            return .notOne(named: named, count: found.count)
        }
        let customer = OrderResult.Customer(
            name: row.customerName, masked: try recipient(of: row)?.masked ?? row.id.value)
        switch order.command {
        case .incomplete: return .incomplete
        case .take:
            let result = try change(row, to: .humanActive, reason: "/tomar", arrival, &outcome)
            return .took(customer, result, hours: arrival.policy.humanActiveMilliseconds)
        case .release:
            let result = try change(row, to: .aiActive, reason: "/soltar", arrival, &outcome)
            return .released(customer, result)
        case .reply(_, let text):
            let result = try reply(
                HumanReply(
                    conversationID: row.id, text: text, actor: "team", sendID: order.wordsID,
                    at: arrival.at, until: arrival.humanUntil, requestID: arrival.requestID))
            if case .queued(let tookOver) = result {
                outcome.queued += 1
                if tookOver {
                    let change = ModeChange(
                        conversationID: row.id, mode: .humanActive, actor: "team",
                        reason: "reply", at: arrival.at, until: arrival.humanUntil)
                    try note(change, of: row, arrival, &outcome)
                }
            }
            return .replied(customer, result)
        }
    }

    private func change(
        _ row: ConversationRow, to mode: ConversationMode, reason: String, _ arrival: Arrival,
        _ outcome: inout AcceptOutcome
    ) throws(StoreError) -> ModeChangeOutcome {
        let change = ModeChange(
            conversationID: row.id, mode: mode, actor: "team", reason: reason, at: arrival.at,
            until: arrival.humanUntil)
        let result = try changeMode(change)
        if result == .changed { try note(change, of: row, arrival, &outcome) }
        return result
    }

    private func note(
        _ change: ModeChange, of row: ConversationRow, _ arrival: Arrival,
        _ outcome: inout AcceptOutcome
    ) throws(StoreError) {
        let subject = Subject(
            conversationID: row.id, phoneMasked: try recipient(of: row)?.masked,
            requestID: arrival.requestID)
        outcome.ordered.append(AcceptOutcome.Ordered(change: change, subject: subject))
    }

    /// Who is meant by the last digits: customers whose number ends so, else whose id does.
    private func customers(
        _ named: String, except key: Int64
    ) throws(StoreError) -> [ConversationRow] {
        if let exact = try conversation(ConversationID(named), in: .whatsapp) { return [exact] }
        var byNumber: [ConversationRow] = []
        var others: [ConversationRow] = []
        for other in try conversationKeys(endingIn: named, limit: 20) where other != key {
            guard let row = try conversation(key: other) else { continue }
            let hasNumber = try aliases(of: other).contains {
                $0.kind == .phone && $0.value.hasSuffix(named)
            }
            if hasNumber { byNumber.append(row) } else { others.append(row) }
        }
        return byNumber.isEmpty ? others : byNumber
    }

    // MARK: Sends in trouble

    func troubleRecords(limit: Int) throws(StoreError) -> [SendRecord] {
        try sendsInTrouble(limit: min(max(limit, 0), 1000)).map { row in
            SendRecord(
                id: row.draft.id, purpose: row.draft.purpose,
                conversationID: row.draft.conversationID,
                recipientMasked: row.draft.recipient.masked, status: row.state.status,
                attempts: row.attempts, error: row.lastError, createdAt: row.createdAt,
                updatedAt: row.updatedAt)
        }
    }

    func change(
        _ id: OutboxID, by change: SendChange, at now: Timestamp
    ) throws(StoreError) -> SendChangeOutcome {
        guard var row = try send(id) else { return .unknownSend }
        guard row.state == .failed || row.state == .unknown else {
            return .notInTrouble(row.state.status)
        }
        switch change {
        case .drop: try finish(&row, as: .cancelled, at: now)
        case .retry: try reopen(&row, at: now)
        }
        return .changed
    }

    /// Makes a send wait in its lane again; its bubble is part of the history again.
    func reopen(_ row: inout OutboxRow, at now: Timestamp) throws(StoreError) {
        if !row.state.isOpen {
            row.isHead = try !hasOpenSend(lane: row.draft.lane)
            if row.state == .failed, row.draft.purpose != .notification {
                let text = row.draft.content.words
                let role: HistoryEntry.Role = row.draft.purpose == .person ? .human : .bot
                try insert(
                    HistoryEntry(role: role, text: text, at: now), of: row.conversation,
                    send: row.draft.id)
            }
        }
        row.state = .pending
        row.unknownSince = nil
        row.leaseToken = nil
        row.dueAt = now
        row.updatedAt = now
        row.draft.expiresAt = max(
            row.draft.expiresAt, now.adding(milliseconds: 12 * 3_600_000))
        try update(row)
    }
}
