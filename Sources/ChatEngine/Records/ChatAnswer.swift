public import ChatCore

/// A stored turn of `/api/chat`.
public struct ChatAnswer: Sendable {
    /// What was decided.
    public var result: TurnResult
    /// Its trace, with its id.
    public var trace: InteractionTrace

    /// Creates an answer.
    public init(result: TurnResult, trace: InteractionTrace) {
        self.result = result
        self.trace = trace
    }
}
