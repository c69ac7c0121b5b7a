public import ChatCore

/// Keeps customers from waiting for a model that does not answer: opens when calls fail, lets one through after a
/// pause, and closes with the first that is answered.
///
/// Times are uptimes in milliseconds, so that a clock that is set changes nothing.
struct ModelCircuit: Hashable, Sendable {
    /// Failures in a row that open it.
    static let failureLimit = 5
    /// The first pause; each probe that fails doubles it.
    static let firstPause = 30_000.0
    /// The longest pause.
    static let longestPause = 600_000.0
    /// The longest pause that a provider's own wish for one brings.
    static let longestWish = 60_000.0

    /// How a call was let through.
    enum Admission: Hashable, Sendable {
        case call
        /// It finds out whether the model answers again.
        case probe
    }

    /// A change of state, worth a log line.
    enum Transition: Hashable, Sendable {
        /// For how long, in milliseconds.
        case opened(ModelFailure, milliseconds: Double)
        case closed
    }

    private var failures = 0
    private var pause = firstPause
    private var openUntil: Double?
    /// Whether it is open only because the provider asked for a pause, not because calls keep failing.
    private var isWished = false
    private var isProbing = false

    /// Whether a call would be held back now.
    func isOpen(at now: Double) -> Bool {
        guard let openUntil else { return false }
        return isProbing || now < openUntil
    }

    /// Lets a call through; `nil` holds it back. Whoever is let through must ``note(_:_:wish:at:)`` what came of it, or
    /// ``giveBack(_:)``.
    mutating func admit(at now: Double) -> Admission? {
        guard let openUntil else { return .call }
        guard !isProbing, now >= openUntil else { return nil }
        isProbing = true
        return .probe
    }

    /// Takes back an admission that was not used.
    mutating func giveBack(_ admission: Admission) {
        if admission == .probe { isProbing = false }
    }

    /// Notes what a call came to: `failure` says why there are no words, `wish` how long the provider asks to be left
    /// alone, in milliseconds.
    mutating func note(
        _ failure: ModelFailure?, _ admission: Admission, wish: Int64? = nil, at now: Double
    ) -> Transition? {
        giveBack(admission)
        guard let failure, failure.countsAgainstProvider else {
            let wasOpen = openUntil != nil
            self = ModelCircuit()
            return wasOpen ? .closed : nil
        }
        let wasOpen = openUntil != nil
        // Calls from before it opened tell nothing new.
        if wasOpen, admission != .probe { return nil }
        if wasOpen, !isWished {
            pause = min(pause * 2, Self.longestPause)
            return open(failure, for: pause, at: now)
        }
        failures += 1
        isWished = false
        if failure.needsPerson || failures >= Self.failureLimit {
            return open(failure, for: pause, at: now)
        }
        if failure == .rateLimit, let wish, wish > 0 {
            isWished = true
            return open(failure, for: min(Double(wish), Self.longestWish), at: now)
        }
        openUntil = nil
        return wasOpen ? .closed : nil
    }

    private mutating func open(
        _ failure: ModelFailure, for milliseconds: Double, at now: Double
    ) -> Transition {
        openUntil = now + milliseconds
        return .opened(failure, milliseconds: milliseconds)
    }
}

extension ModelFailure {
    /// Whether it is the same for every call until a person does something.
    public var needsPerson: Bool {
        switch self {
        case .authentication, .quota, .modelNotFound: true
        default: false
        }
    }

    /// Whether the provider, rather than the question or ourselves, is the cause.
    var countsAgainstProvider: Bool {
        switch self {
        case .unreachable, .timeout, .connection, .authentication, .quota, .rateLimit,
            .modelNotFound, .badRequest, .server, .incomplete, .empty, .unreadable:
            true
        case .refusal, .notAsked, .busy, .superseded, .unrecorded: false
        }
    }
}
