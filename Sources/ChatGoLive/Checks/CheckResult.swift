/// What a check found: never without evidence, and with a hint wherever somebody has to do something.
public struct CheckResult: Hashable, Sendable {
    /// What came of it.
    public let outcome: CheckOutcome
    /// What was seen: counts, request ids, times, values; no secret and no full number.
    public let evidence: String
    /// What to do; `nil` when nothing has to be done.
    public let hint: String?

    /// It holds.
    public static func pass(_ evidence: String) -> CheckResult {
        CheckResult(outcome: .pass, evidence: evidence, hint: nil)
    }

    /// It does not hold.
    public static func fail(_ evidence: String, hint: String) -> CheckResult {
        CheckResult(outcome: .fail, evidence: evidence, hint: hint)
    }

    /// It holds, with a doubt.
    public static func warn(_ evidence: String, hint: String) -> CheckResult {
        CheckResult(outcome: .warn, evidence: evidence, hint: hint)
    }

    /// It could not be tried; `why` says what kept it.
    public static func skip(_ why: String, hint: String? = nil) -> CheckResult {
        CheckResult(outcome: .skip, evidence: why, hint: hint)
    }
}
