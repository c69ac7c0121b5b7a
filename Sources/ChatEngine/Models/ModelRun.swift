internal import ChatCore

/// One turn's asking: what was sent, what it came to, and what it cost so far.
struct ModelRun {
    let request: ModelRequest
    let subject: Subject
    let price: ModelPrice?
    /// The day on the shop's calendar that pays for it.
    let day: CivilDate
    /// Uptime in milliseconds.
    let startedAt: Double

    /// How the circuit let the attempt through.
    var admission = ModelCircuit.Admission.call
    /// What is about to leave.
    var draft = ModelDraft(body: [], outputTokens: 0)
    /// What was put aside for it.
    var reservation: SpendReservation?

    /// How many attempts were made.
    private(set) var attempts = 0
    /// Whether any of them may have left.
    private(set) var hasLeft = false
    /// The latest.
    private(set) var last: ModelAttempt?
    /// All tokens that were counted.
    private(set) var usage: ModelUsage?
    /// What all attempts cost or keep put aside, in picodollars; `nil` when the price is not known.
    private(set) var cost: Int64?

    init(
        request: ModelRequest, subject: Subject, price: ModelPrice?, day: CivilDate,
        startedAt: Double
    ) {
        self.request = request
        self.subject = subject
        self.price = price
        self.day = day
        self.startedAt = startedAt
    }

    mutating func note(_ attempt: ModelAttempt) {
        attempts += 1
        last = attempt
        hasLeft = hasLeft || attempt.hasLeft
        usage = attempt.usage ?? usage
    }

    mutating func charge(_ picodollars: Int64?) {
        guard let picodollars else { return }
        cost = (cost ?? 0).addingSaturated(picodollars)
    }
}

extension ModelAttempt {
    /// Why there are no words; `nil` when there are.
    var failure: ModelFailure? {
        if case .failure(let failure) = outcome { failure } else { nil }
    }

    /// The tokens that were counted.
    var usage: ModelUsage? {
        if case .usage(let usage) = charge { usage } else { nil }
    }

    var completionOutcome: ModelCompletion.Outcome {
        switch outcome {
        case .success(let draft): .draft(draft)
        case .failure(let failure): .failed(failure)
        }
    }
}
