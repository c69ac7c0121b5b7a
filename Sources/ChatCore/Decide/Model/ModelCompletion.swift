/// What came of asking a model: a draft that nobody has checked yet, or none.
public struct ModelCompletion: Hashable, Sendable {
    /// How it ended.
    public enum Outcome: Hashable, Sendable {
        /// Words, not yet checked.
        case draft(String)
        /// No words.
        case failed(ModelFailure)
        /// Not asked after all: the budget or the circuit did not allow it at the last moment.
        case blocked(ModelGate.BlockedReason)
    }

    /// What was asked.
    public var request: ModelRequest
    /// How it ended.
    public var outcome: Outcome
    /// The call, if a request left.
    public var call: ModelCall?

    /// Creates a completion.
    public init(request: ModelRequest, outcome: Outcome, call: ModelCall? = nil) {
        self.request = request
        self.outcome = outcome
        self.call = call
    }
}
