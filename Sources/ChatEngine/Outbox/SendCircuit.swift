internal import ChatCore

/// Holds all sends back while every one of them would fail, and lets one through a minute to find out.
struct SendCircuit: Hashable, Sendable {
    /// Why it is open and when the next probe may leave; `nil` while it is closed.
    private(set) var openSince: Timestamp?
    private var probeAt: Timestamp?
    /// Whether a probe was taken up and nothing is known of it yet.
    private var isProbing = false

    /// Whether sends are held back.
    var isOpen: Bool { openSince != nil }

    /// How many sends may leave now: all while closed; one when the time of a probe has come.
    func allowance(at now: Timestamp, capacity: Int) -> Int {
        guard let probeAt else { return capacity }
        return now >= probeAt ? min(capacity, 1) : 0
    }

    /// When sends may leave again, if they may not now.
    func nextAttempt(at now: Timestamp) -> Timestamp? {
        probeAt.flatMap { $0 > now ? $0 : nil }
    }

    /// Notes that sends were taken up: while it is open that was its probe, and none follows for a minute, however
    /// long this one hangs.
    mutating func noteTakenUp(at now: Timestamp) {
        guard isOpen else { return }
        holdProbe(at: now)
        isProbing = true
    }

    /// Notes that what was taken up did not leave and may at a later moment: a probe that it was is still to come.
    mutating func noteHeldBack(until later: Timestamp) {
        guard isProbing else { return }
        (probeAt, isProbing) = (later, false)
    }

    /// Notes what an attempt showed; returns whether the circuit just opened or closed.
    mutating func note(_ outcome: SendOutcome, at now: Timestamp) -> Transition? {
        isProbing = false
        switch outcome {
        case .refused(let refusal) where refusal.kind.opensCircuit:
            let wasOpen = isOpen
            openSince = openSince ?? now
            holdProbe(at: now)
            return wasOpen ? nil : .opened(refusal)
        case .accepted where isOpen:
            (openSince, probeAt) = (nil, nil)
            return .closed
        case .accepted, .notSent, .refused, .unknown:
            if isOpen { holdProbe(at: now) }
            return nil
        }
    }

    private mutating func holdProbe(at now: Timestamp) {
        probeAt = now.adding(milliseconds: SendSchedule.circuitProbeMilliseconds)
    }

    /// A change of state, worth an alert.
    enum Transition: Hashable, Sendable {
        case opened(SendRefusal)
        case closed
    }
}
