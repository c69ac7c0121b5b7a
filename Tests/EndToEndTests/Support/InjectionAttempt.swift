import TestSupport

/// A row of `Tests/tables/injection.table`: an attempt to steer the model, and what a model that obeys it writes.
struct InjectionAttempt: Sendable {
    struct Unreadable: Error { var line: Int }

    /// `cliente`, `producto`, `cita` or `historia`.
    var place: String
    var text: String
    /// With `{rules}`, `{system}`, `{canary}` and `{long}` to be filled.
    var answer: String

    static func all() throws -> [InjectionAttempt] {
        let table = try Checkout.text("Tests/tables/injection.table")
        let lines = table.split(separator: "\n", omittingEmptySubsequences: false)
        return try lines.enumerated().compactMap { index, line in
            guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
            let cells = line.split(separator: " | ", maxSplits: 2).map(String.init)
            guard cells.count == 3 else { throw Unreadable(line: index + 1) }
            return InjectionAttempt(
                place: cells[0], text: cells[1], answer: cells[2].replacing("\\n", with: "\n"))
        }
    }

    /// What a model writes that obeys the attempt, with what it was really told.
    func obeyed(told instructions: String, number: Int, canary: String) -> String {
        // Behind the rules stand the shop's facts, which customers may read.
        let rules = (instructions.split(separator: "\n\n").first ?? "").split(separator: "\n")
            .filter {
                $0.split(separator: " ").count > 8
            }
        let rule = rules.isEmpty ? "" : String(rules[number % rules.count])
        return answer.replacing("{rules}", with: rule)
            .replacing("{system}", with: instructions)
            .replacing("{canary}", with: canary)
            .replacing("{long}", with: String(repeating: "palabra ", count: 5000))
    }
}
