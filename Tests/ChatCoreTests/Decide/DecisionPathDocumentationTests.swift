import Glibc
import TestSupport
import Testing

@testable import ChatCore

/// Every token that code can write stands in `docs/decision-path.md`, and nothing else does.
@Suite struct DecisionPathDocumentationTests {
    static var written: Set<String> {
        var tokens: [DecisionToken] = []
        tokens += ConversationMode.allCases.map { .mode($0) }
        tokens += MessageType.allCases.map { .type($0) }
        tokens += OptOutOutcome.allCases.map { .optOut($0) }
        tokens += FollowUp.allCases.map { .followUp($0) }
        tokens += DayOutcome.allCases.map { .day($0) }
        tokens += ItemsOutcome.allCases.map { .items($0) }
        tokens += PlaceOutcome.allCases.map { .place($0) }
        tokens += AnswerOutcome.allCases.map { .answer($0) }
        tokens += ModelFailure.allCases.map { .openAI(.failed($0)) }
        tokens += [.openAI(.called), .cacheHit]
        tokens += ReplyOutcome.allCases.map { .reply($0) }
        return Set(tokens.map(\.text))
            .union(["media:<kind>", "intent:<name>", "handoff:<team>:<reason>"])
            .union(["openai:blocked:<reason>", "openai:rejected:<reason>"])
            .union(["fact:<kind>:<id>:<from>-<to>"])
    }

    @Test func everyTokenIsDocumented() throws {
        let page = try Self.page()
        for token in Self.written {
            #expect(page.contains("| `\(token)` |"), "\(token) has no row")
        }
        for reason in ModelGate.BlockedReason.allCases {
            #expect(page.contains("| `\(reason.rawValue)` |"), "\(reason) has no row")
        }
        for reason in HandoffReason.allCases {
            #expect(page.contains("`\(reason.rawValue)`"), "\(reason) is not named")
        }
    }

    @Test func everyRowIsWritten() throws {
        let stages = Set(DecisionStage.allCases.map(\.rawValue))
        for line in try Self.page().split(separator: "\n") where line.hasPrefix("| `") {
            let cell = line.dropFirst(3).prefix { $0 != "`" }
            guard let stage = cell.split(separator: ":").first.map(String.init),
                stages.contains(stage), cell.contains(":"), !cell.contains(" ")
            else { continue }
            #expect(Self.written.contains(String(cell)), "nothing writes \(cell)")
        }
    }

    @Test func tokensAreLowerCase() {
        let tokens = Self.written.filter { !$0.contains("<") }
        #expect(tokens.allSatisfy { $0 == $0.lowercased() })
        #expect(DecisionToken.handoff(team: "Ventas", .purchase).text == "handoff:ventas:compra")
    }

    private static func page() throws -> String { try Checkout.text("docs/decision-path.md") }
}
