/// How much of a conversation is shown to a language model.
public struct ModelLimits: Hashable, Sendable {
    /// The most of the customer's words in one bubble, in Unicode scalars, cut between graphemes; at least 1.
    public var inputScalars: Int
    /// How many earlier turns of the same conversation go along; a turn is the customer's words and our reply.
    public var historyTurns: Int

    /// Creates limits; the defaults are the contract's.
    public init(inputScalars: Int = 1200, historyTurns: Int = 6) {
        self.inputScalars = max(1, inputScalars)
        self.historyTurns = max(0, historyTurns)
    }
}
