internal import ChatCore

/// What becomes of a send after an attempt: pure, so that tables and the simulation can drive it.
///
/// Source: contract, section 4 "Sends".
struct SendSchedule: Hashable, Sendable {
    /// The pause between quick retries, in milliseconds.
    static let quickPauseMilliseconds: Int64 = 250
    /// How often a send that an open circuit holds back is looked at again, in milliseconds.
    static let circuitProbeMilliseconds: Int64 = 60_000
    /// The longest pause between retries, in milliseconds.
    static let longestPauseMilliseconds: Int64 = 60_000

    /// `WHATSAPP_MAX_RETRIES`: retries that follow at once, before the pauses grow.
    var quickRetries: Int

    /// Decides what to store after an attempt: `attempts` counts this one too, `jitter` is a random 0 through 1.
    func disposition(
        after outcome: SendOutcome, attempts: Int, at now: Timestamp, expiresAt: Timestamp,
        jitter: Double
    ) -> SendResult.Disposition {
        switch outcome {
        case .accepted(let id):
            return .sent(id)
        case .unknown(let why):
            return .unknown(error: why)
        case .notSent(let why):
            let pause = pause(attempts: attempts, jitter: jitter)
            return retry(at: now.adding(milliseconds: pause), error: why, expiresAt: expiresAt)
        case .refused(let refusal):
            let error = refusal.error.description
            if refusal.kind.opensCircuit {
                let probe = now.adding(milliseconds: Self.circuitProbeMilliseconds)
                return retry(at: probe, error: error, expiresAt: expiresAt)
            }
            guard refusal.kind.isRetryable else { return .failed(error: error) }
            let asked = Int64(min(max(refusal.retryAfterSeconds ?? 0, 0), 86_400)) * 1000
            let own =
                refusal.kind == .pairRate
                ? Self.pairPause(attempts: attempts) : pause(attempts: attempts, jitter: jitter)
            let next = now.adding(milliseconds: max(asked, own))
            return retry(at: next, error: error, expiresAt: expiresAt)
        }
    }

    /// The pause before the next attempt: quick ones first, then 1, 2, 4 … 60 s, each up to a quarter longer.
    func pause(attempts: Int, jitter: Double) -> Int64 {
        guard attempts > quickRetries else { return Self.quickPauseMilliseconds }
        let doublings = min(attempts - quickRetries - 1, 6)
        let base = min(Int64(1000) << Int64(doublings), Self.longestPauseMilliseconds)
        return base + Int64(Double(base) * 0.25 * min(max(jitter, 0), 1))
    }

    /// The pause after a pair rate error: 1, 4, 16, 64 s.
    static func pairPause(attempts: Int) -> Int64 {
        1000 << Int64(2 * min(max(attempts - 1, 0), 3))
    }

    private func retry(at next: Timestamp, error: String, expiresAt: Timestamp)
        -> SendResult.Disposition
    {
        next < expiresAt
            ? .retry(at: next, error: error) : .failed(error: "gave up after its time: \(error)")
    }
}
