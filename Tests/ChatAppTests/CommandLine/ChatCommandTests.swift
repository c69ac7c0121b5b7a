import ChatJSON
import TestSupport
import Testing

@testable import ChatApp

/// The real `chatctl chat` from a pipe.
@Suite struct ChatCommandTests {
    static func chat(_ input: String, _ words: [String] = []) async throws -> Program.Outcome {
        try await Program.run(
            "chatctl", ["chat"] + words,
            environment: ["BUSINESS_DIR": Checkout.root + "/business"], input: input)
    }

    @Test func answersLineByLineWithThePath() async throws {
        let outcome = try await Self.chat("\n  cuánto vale la singer prelude 8280?  \ny la 4423?\n")
        #expect(outcome.code == 0)
        #expect(outcome.errors.isEmpty, "nothing is asked and nobody greeted in a pipe")
        let paths = outcome.output.split(separator: "\n").filter { $0.hasPrefix("  mode:") }
        #expect(paths.count == 2)
        #expect(paths.allSatisfy { $0.contains(" intent:") && $0.hasSuffix(" ms") })
        #expect(outcome.output.contains("$789.000"))
        #expect(outcome.output.contains("$1.349.000"), "the second line goes on with the first")
    }

    @Test func hasCommandsOfItsOwn() async throws {
        let outcome = try await Self.chat("/why\nhola\n/why\n/new\n/bye\nhola\n")
        #expect(outcome.output.split(separator: "\n").count { $0.hasPrefix("  mode:") } == 1)
        #expect(outcome.errors.hasPrefix("  there are no reasons\n  \"hola\" saludo"))
        #expect(outcome.errors.hasSuffix("a new conversation\n"))
    }

    @Test func writesJSONLines() async throws {
        let outcome = try await Self.chat("hola\nqué horario tienen?\n", ["--json"])
        let lines = try outcome.output.split(separator: "\n").map {
            try JSONReader.parse(String($0))
        }
        #expect(lines.map { $0["intent"]?.stringValue } == ["saludo", "horarios"])
    }
}
