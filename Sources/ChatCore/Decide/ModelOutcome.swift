/// What became of the thought of asking the model: exactly one per turn.
enum ModelOutcome: Hashable, Sendable {
    /// Not asked, by the gate.
    case blocked(ModelGate.BlockedReason)
    /// Asked, and its words were found true and sent.
    case called
    /// The gate would have let it be asked, and no answer came.
    case failed(ModelFailure)
    /// Its words were not all true, or not fit for a customer.
    case rejected(GroundingFlaw)

    /// What it comes to when the plan is carried out without a model.
    init(withoutModel verdict: ModelGate.Verdict) {
        switch verdict {
        case .call: self = .failed(.notAsked)
        case .blocked(let reason): self = .blocked(reason)
        }
    }

    /// `blocked:type`, `called`, `failed:timeout`, `rejected:price`.
    var text: String {
        switch self {
        case .blocked(let reason): "blocked:" + reason.rawValue
        case .called: "called"
        case .failed(let reason): "failed:" + reason.rawValue
        case .rejected(let flaw): "rejected:" + flaw.rawValue
        }
    }
}
