import ChatGoLive
import ChatJSON
import Testing

/// The verdict, from all lines together.
@Suite struct VerdictTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let lines: [(CheckScope, CheckOutcome)]
        let isReal: Bool
        let decision: Verdict.Decision
        let skipped: Int

        init(
            _ lines: [(CheckScope, CheckOutcome)], isReal: Bool = false,
            _ decision: Verdict.Decision, skipped: Int = 0
        ) {
            (self.lines, self.isReal) = (lines, isReal)
            (self.decision, self.skipped) = (decision, skipped)
        }

        var testDescription: String {
            lines.map { "\($0.0) \($0.1.rawValue)" }.joined(separator: ", ")
        }
    }

    static let rows: [Row] = [
        Row([(.files, .pass), (.trial, .pass)], .goAmongStandIns),
        Row([(.files, .warn), (.trial, .pass)], .goAmongStandIns),
        Row([(.files, .skip), (.trial, .pass)], .goAmongStandIns, skipped: 1),
        Row([(.files, .pass), (.trial, .skip)], .goAmongStandIns, skipped: 1),
        Row([(.files, .fail), (.trial, .pass)], .noGo),
        Row([(.files, .pass), (.trial, .fail)], .noGo),
        Row([(.files, .pass), (.server, .pass)], isReal: true, .go),
        Row([(.files, .skip), (.server, .skip)], isReal: true, .go, skipped: 2),
        Row([(.server, .fail)], isReal: true, .noGo),
        Row([(.trial, .pass), (.live, .pass)], isReal: true, .go),
        Row([(.trial, .pass), (.live, .warn)], isReal: true, .go),
        Row([(.trial, .pass), (.live, .skip)], isReal: true, .noGo, skipped: 1),
        Row([(.trial, .pass), (.live, .fail)], isReal: true, .noGo),
        Row([(.trial, .skip), (.live, .pass)], isReal: true, .go, skipped: 1),
        Row([(.trial, .pass), (.sendTest, .pass)], .goAmongStandIns),
        Row([(.trial, .pass), (.sendTest, .skip)], .noGo, skipped: 1),
    ]

    @Test(arguments: rows) func decides(row: Row) {
        let lines = row.lines.enumerated().map { number, line in
            CheckLine(
                id: "G\(number)", title: "a check", scope: line.0, result: Self.result(line.1))
        }
        let verdict = Verdict(lines, isReal: row.isReal)
        #expect(verdict.decision == row.decision)
        #expect(verdict.isGo == (row.decision != .noGo))
        #expect(verdict.skipped.count == row.skipped)
        #expect(verdict.json["verdict"]?.stringValue == row.decision.rawValue)
        #expect(verdict.json["skipped"]?.arrayValue?.count == row.skipped)
    }

    private static func result(_ outcome: CheckOutcome) -> CheckResult {
        switch outcome {
        case .pass: .pass("seen")
        case .fail: .fail("seen", hint: "do")
        case .warn: .warn("seen", hint: "do")
        case .skip: .skip("why")
        }
    }
}
