extension TurnResult {
    /// The same turn for somebody who is not to be answered, as in a trial with few allowed senders:
    /// understood and recorded, but nothing leaves, nobody takes over, and nothing is remembered.
    public func withheld(in conversation: Conversation, at now: Timestamp) -> TurnResult {
        guard reply != nil || handoff != nil else { return self }
        var result = self
        result.reply = nil
        result.handoff = nil
        result.evidence = []
        result.mode = conversation.mode(at: now)
        let isOptedOut = memory.isOptedOut
        result.memory = conversation.memory
        result.memory.isOptedOut = isOptedOut
        let dropped = [DecisionStage.handoff, .fact, .reply].map { $0.rawValue + ":" }
        result.path.removeAll { token in dropped.contains { token.hasPrefix($0) } }
        result.path.append(DecisionToken.reply(.notAllowed).text)
        return result
    }
}
