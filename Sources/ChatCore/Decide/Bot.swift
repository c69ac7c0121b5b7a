/// Decides what a shop answers.
public struct Bot: Sendable {
    /// The business it answers for.
    public let business: Business

    /// Makes a business ready for answering.
    public init(_ business: Business) {
        self.business = business
    }

    /// Decides one turn.
    public func plan(
        _ turn: Turn, in conversation: Conversation, at now: Timestamp,
        model: ModelAvailability = .disabled
    ) -> TurnPlan {
        let mode = conversation.mode(at: now)
        let reply = business.answers.answer(in: .gibberish)?.template(seed: 0, asBlock: false)?
            .rendered { _ in nil }
        return TurnPlan(
            result: TurnResult(
                messageType: .emptyOrGibberish, intent: .other, intents: [], confidence: 0,
                reasons: [], path: [], verdict: .blocked(.type), mode: mode,
                reply: mode == .aiActive ? reply.map { Reply(text: $0) } : nil, handoff: nil,
                memory: conversation.memory))
    }
}
