/// What is to be done about one turn, decided without asking anybody.
///
/// ``result`` is complete: it holds the answer that the shop's data gives by itself.
public struct TurnPlan: Hashable, Sendable {
    /// What the gate said.
    public var verdict: ModelGate.Verdict { result.verdict }
    /// What to commit when no model is asked.
    public let result: TurnResult

    /// Creates a plan.
    public init(result: TurnResult) {
        self.result = result
    }
}
