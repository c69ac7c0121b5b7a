internal import ChatCore

/// Whether a failed attempt is repeated: at most once, and only where the answer can still come in time.
enum ModelRetry {
    /// Attempts in one turn at most.
    static let attempts = 2
    /// An attempt with less time than this is not begun, in milliseconds.
    static let shortestAttempt: Int64 = 1000

    /// How long to wait before the next attempt, in milliseconds; `nil` ends it. `made` counts the attempts so far, `left`
    /// is what is left of the customer's time in milliseconds.
    static func pause(after attempt: ModelAttempt, made: Int, left: Int64) -> Int64? {
        guard made < attempts, case .failure = attempt.outcome,
            let wait = attempt.retryAfterMilliseconds, wait >= 0,
            wait <= left - shortestAttempt
        else { return nil }
        return wait
    }
}
