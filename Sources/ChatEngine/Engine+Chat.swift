public import ChatCore

extension Engine {
    /// Answers one message of `/api/chat` and returns once the turn is stored.
    ///
    /// Messages of one conversation that arrive together are decided one after the other.
    public func chat(_ id: ConversationID, text: String, requestID: String)
        async throws(StoreError) -> ChatReply
    {
        let started = ports.clock.uptimeMilliseconds()
        let messageID = ports.identifiers.messageID()
        let subject = Subject(conversationID: id, requestID: requestID)
        var decision = TurnDecision(policy: policy, caller: caller, cache: cache)
        let turn = Turn(text: text, id: messageID, at: ports.clock.now())
        for _ in 0..<Self.chatReplans {
            let conversation = try await store.conversation(id, channel: .chat)
            let rules = rules.withLock { $0 }
            let result = await decision.result(
                of: turn, in: conversation, by: rules.bot, at: ports.clock.now(),
                uptime: ports.clock.uptimeMilliseconds(), for: subject)
            // The model took its time.
            let now = ports.clock.now()
            let commit = assembler.commit(
                result,
                TurnAssembler.Setting(
                    origin: .chat(messagesPerMinute: policy.chatMessagesPerMinute),
                    conversation: conversation, turn: turn, recipient: nil, requestID: requestID,
                    rules: rules, now: now,
                    latencyMilliseconds: ports.clock.uptimeMilliseconds() - started),
                identifiers: ports.identifiers)
            switch try await store.commit(commit) {
            case .committed(let traceID, _):
                return .answered(
                    ChatAnswer(
                        result: result, trace: ports.observer.note(commit, traceID: traceID)))
            case .rateLimited(let seconds):
                ports.observer.observe(.rateLimited(subject, scope: .chat))
                return .rateLimited(retryAfterSeconds: seconds)
            case .superseded, .leaseLost:
                continue
            }
        }
        throw .overloaded(waiting: Self.chatReplans)
    }
}
