public import ChatCore

extension Engine {
    /// Whether words can be sent to customers.
    public var canSend: Bool { outbox != nil }

    /// Takes a conversation over, or gives it back to the bot.
    public func changeMode(
        of id: ConversationID, to mode: ConversationMode, actor: String, reason: String
    ) async throws(StoreError) -> ModeChangeOutcome {
        let now = ports.clock.now()
        let change = ModeChange(
            conversationID: id, mode: mode, actor: actor, reason: reason, at: now,
            until: now.adding(milliseconds: policy.inbound.humanActiveMilliseconds))
        let outcome = try await store.changeMode(change)
        if outcome == .changed { observe(change) }
        turns.notify()
        return outcome
    }

    /// Sends a person's words, 1 to 4,096 UTF-16 units, to the customer and keeps the bot silent; inside
    /// the 24-hour window only.
    public func reply(
        in id: ConversationID, text: String, actor: String
    ) async throws(StoreError) -> HumanReplyOutcome {
        let now = ports.clock.now()
        let outcome = try await store.reply(
            HumanReply(
                conversationID: id, text: text, actor: actor,
                sendID: ports.identifiers.outboxID(), at: now,
                until: now.adding(milliseconds: policy.inbound.humanActiveMilliseconds)))
        if outcome == .queued(tookOver: true) {
            ports.observer.observe(.handedOff(id, team: nil, reason: "reply", actor: actor))
        }
        outbox?.notify()
        return outcome
    }

    func observe(_ change: ModeChange) {
        let id = change.conversationID
        ports.observer.observe(
            change.mode == .humanActive
                ? .handedOff(id, team: nil, reason: change.reason, actor: change.actor)
                : .released(id, actor: change.actor))
    }
}
