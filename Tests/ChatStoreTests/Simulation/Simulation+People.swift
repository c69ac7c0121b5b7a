import ChatCore
import ChatEngine
import TestSupport

/// The shop's people: from the console, from the phone, by message.
extension Simulation {
    func people() async throws {
        let list = try await bench.store.conversations(limit: 99, at: .at(now))
        let ids = list.map(\.id).filter { ledger.owners[$0] != Self.team }
        guard !ids.isEmpty else { return }
        let id = ids[random.below(ids.count)]
        switch random.below(6) {
        case 0:
            _ = try await bench.changeMode(
                of: id, to: .humanActive, at: now, until: now + Self.humanSeconds)
            tookOver(id)
        case 1:
            _ = try await bench.changeMode(of: id, to: .aiActive, at: now)
            ledger.released(id)
        case 2: try await reply(in: id)
        case 3: try await echo(random.below(Self.customers))
        default: try await order()
        }
    }

    private func tookOver(_ id: ConversationID) {
        ledger.tookOver(id, step: step, until: now + Self.humanSeconds, at: now)
    }

    private func reply(in id: ConversationID) async throws {
        let send = identifiers.outboxID()
        let outcome = try await bench.store.reply(
            HumanReply(
                conversationID: id, text: "Ya le ayudo", actor: "cli", sendID: send, at: .at(now),
                until: .at(now + Self.humanSeconds)))
        if (outcome == .optedOut) != ledger.wantsSilence(id) {
            ledger.note("people's words for \(id): \(outcome)")
        }
        guard case .queued = outcome else { return }
        ledger.queued(send, in: id, step: step)
        tookOver(id)
    }

    /// The owner writes from the phone, now or a while ago.
    private func echo(_ person: Int) async throws {
        guard let phone = persons[person].phone,
            let recipient = Sender(phone: phone, userID: nil)
        else { return }
        let sentAt = random.chance(20) ? now - Self.humanSeconds : now
        let echo = EchoedMessage(
            id: MessageID("wamid.echo.\(step)"), recipient: recipient, sentAt: .at(sentAt),
            content: .text("Soy la dueña"))
        let outcome = try await accept(.echo(echo), of: person, order: nil)
        if outcome.recorded == 1, sentAt == now, let id = try await conversation(of: person) {
            tookOver(id)
        }
        try await look(after: person, under: .phone(phone))
    }

    /// A command from the notify number.
    private func order() async throws {
        let person = random.below(Self.customers)
        guard let phone = persons[person].phone,
            let sender = Sender(phone: persons[Self.team].phone, userID: nil)
        else { return }
        let digits = phone.digits.suffix(7)
        let text = [
            "/tomar \(digits)", "/soltar \(digits)", "/responder \(digits) Ya va", "/tomar",
        ][
            random.below(4)]
        guard let command = TeamCommand(text) else { return }
        let target = try await conversation(of: person)
        let order = InboundDelivery.Order(
            command: command, answerID: identifiers.outboxID(), wordsID: identifiers.outboxID())
        let message = InboundMessage(
            id: MessageID("wamid.order.\(step)"), sender: sender, sentAt: .at(now),
            content: .text(text))
        let outcome = try await accept(.message(message), of: Self.team, order: order)
        // Over the limit it was refused: nobody obeys it.
        if outcome.accepted.count == 1, let target { obeyed(order, by: outcome, target) }
        try await look(after: Self.team, under: nil)
    }

    private func obeyed(
        _ order: InboundDelivery.Order, by outcome: AcceptOutcome, _ target: ConversationID
    ) {
        switch order.command {
        case .take: tookOver(target)
        case .release: ledger.released(target)
        case .reply:
            let isQueued = outcome.queued == 2
            if isQueued, ledger.wantsSilence(target) {
                ledger.note("/responder was obeyed though the customer wants silence")
            }
            guard isQueued else { return }
            ledger.queued(order.wordsID, in: target, step: step)
            tookOver(target)
        case .incomplete: break
        }
    }

    /// The conversation that is known under a person's number.
    private func conversation(of person: Int) async throws -> ConversationID? {
        guard let phone = persons[person].phone else { return nil }
        return try await bench.store.conversations(matching: phone.digits, at: .at(now)).first?.id
    }
}
