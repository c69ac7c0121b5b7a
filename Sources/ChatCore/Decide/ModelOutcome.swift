/// What became of the thought of asking the model: exactly one per turn.
enum ModelOutcome: Hashable, Sendable {
    /// Not asked, by the gate.
    case blocked(ModelGate.BlockedReason)
    /// The gate would have let it be asked, and no answer came.
    case failed(FailureReason)

    /// Why no answer came; raw values stand in decision paths.
    enum FailureReason: String, CaseIterable, Sendable {
        /// Nobody asked: the plan was carried out without a model.
        case notAsked = "not_asked"
    }

    /// What it comes to when the plan is carried out without a model.
    init(withoutModel verdict: ModelGate.Verdict) {
        switch verdict {
        case .call: self = .failed(.notAsked)
        case .blocked(let reason): self = .blocked(reason)
        }
    }

    /// `blocked:type`, `failed:not_asked`.
    var text: String {
        switch self {
        case .blocked(let reason): "blocked:" + reason.rawValue
        case .failed(let reason): "failed:" + reason.rawValue
        }
    }
}
