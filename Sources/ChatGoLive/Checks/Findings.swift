/// Gathers what is wrong while a check goes on, so that one line tells all of it.
struct Findings {
    /// How many are told.
    private static let shown = 4

    private(set) var problems: [String] = []

    /// Notes a problem unless a condition holds.
    mutating func expect(_ condition: Bool, _ problem: @autoclosure () -> String) {
        if !condition { problems.append(problem()) }
    }

    /// The first of them, and how many more there are.
    var text: String {
        let more = problems.count - Self.shown
        return problems.prefix(Self.shown).joined(separator: "; ")
            + (more > 0 ? "; and \(more) more" : "")
    }

    /// A pass when nothing is wrong.
    func result(_ evidence: String, hint: String) -> CheckResult {
        problems.isEmpty ? .pass(evidence) : .fail(text, hint: hint)
    }

    /// A pass when nothing is wrong, else a warning.
    func doubt(_ evidence: String, hint: String) -> CheckResult {
        problems.isEmpty ? .pass(evidence) : .warn(text, hint: hint)
    }
}
