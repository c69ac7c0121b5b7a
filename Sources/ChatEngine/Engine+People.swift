public import ChatCore

extension Engine {
    /// Whether words can be sent to customers.
    public var canSend: Bool { outbox != nil }

    /// Takes a conversation over, or gives it back to the bot.
    public func changeMode(
        of id: ConversationID, to mode: ConversationMode, actor: String, reason: String,
        requestID: String? = nil
    ) async throws(StoreError) -> ModeChangeOutcome {
        let now = ports.clock.now()
        let change = ModeChange(
            conversationID: id, mode: mode, actor: actor, reason: reason, at: now,
            until: now.adding(milliseconds: policy.inbound.humanActiveMilliseconds))
        let outcome = try await store.changeMode(change)
        if outcome == .changed { observe(change, of: try await subject(id, requestID)) }
        turns.notify()
        return outcome
    }

    /// Sends a person's words, 1 to 4,096 UTF-16 units, to the customer and keeps the bot silent; inside
    /// the 24-hour window only.
    public func reply(
        in id: ConversationID, text: String, actor: String, requestID: String? = nil
    ) async throws(StoreError) -> HumanReplyOutcome {
        let now = ports.clock.now()
        let outcome = try await store.reply(
            HumanReply(
                conversationID: id, text: text, actor: actor,
                sendID: ports.identifiers.outboxID(), at: now,
                until: now.adding(milliseconds: policy.inbound.humanActiveMilliseconds),
                requestID: requestID))
        if outcome == .queued(tookOver: true) {
            let subject = try await subject(id, requestID)
            ports.observer.observe(.handedOff(subject, team: nil, reason: "reply", actor: actor))
        }
        outbox?.notify()
        return outcome
    }

    func observe(_ change: ModeChange, of subject: Subject) {
        ports.observer.observe(
            change.mode == .humanActive
                ? .handedOff(subject, team: nil, reason: change.reason, actor: change.actor)
                : .released(subject, actor: change.actor))
    }

    private func subject(
        _ id: ConversationID, _ requestID: String?
    ) async throws(StoreError) -> Subject {
        let channel: Channel =
            id.value.hasPrefix(ConversationID.whatsappPrefix) ? .whatsapp : .chat
        return Subject(
            conversationID: id,
            phoneMasked: try await store.conversation(id, channel: channel).phoneMasked,
            requestID: requestID)
    }
}
