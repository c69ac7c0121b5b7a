/// What came of a check; raw values are printed.
public enum CheckOutcome: String, CaseIterable, Sendable {
    /// It was tried, and it holds.
    case pass = "PASS"
    /// It was tried, and it does not hold: customers must wait.
    case fail = "FAIL"
    /// It holds, and somebody should know something about it.
    case warn = "WARN"
    /// It could not be tried.
    case skip = "SKIP"
}
