import ChatCore
import TestSupport
import Testing

@testable import ChatApp

/// The owner's guide names everything that may be written.
@Suite struct OwnerGuideTests {
    private func guide() throws -> String { try Checkout.text("business/LEEME.md") }

    @Test func namesEveryPlaceholder() throws {
        let guide = try guide()
        for placeholder in Placeholder.allCases {
            #expect(guide.contains("`{\(placeholder.rawValue)}`"))
        }
    }

    @Test func namesEveryIntent() throws {
        let guide = try guide()
        for intent in Intent.builtIn {
            #expect(guide.contains("`\(intent.name)`"), "\(intent.name)")
        }
    }

    /// The example of an intent of the shop's own does what the guide says of it.
    @Test func theExampleOfAnOwnIntentWorks() async throws {
        let guide = try guide()
        let example = try #require(
            guide.firstMatch(
                of:
                    #/```yaml\nintenciones_propias:\n(?<words>[^`]*)```[^`]*`answers.yaml`[^`]*`intenciones`[^`]*```yaml\n(?<answer>[^`]*)```[^`]*`chatctl simulate-message "(?<message>[^"]*)"` debe mostrar `(?<line>[^`]*)`/#
            ))
        let shop = try TemporaryBusiness()
        let vocabulary = try shop.text("vocabulary.yaml")
        try shop.write(
            "vocabulary.yaml",
            Array(
                vocabulary.replacing(
                    "intenciones_propias:\n", with: "intenciones_propias:\n\(example.words)"
                ).utf8))
        let answers = try shop.text("answers.yaml")
        try shop.write(
            "answers.yaml",
            Array(
                answers.replacing("intenciones:\n", with: "intenciones:\n\(example.answer)").utf8))
        let outcome = try await Program.run(
            "chatctl", ["simulate-message", String(example.message)],
            environment: ["BUSINESS_DIR": shop.directory])
        #expect(outcome.output.contains("\n  \(example.line)\n"), "\(outcome.output)")
        #expect(outcome.errors.isEmpty)
    }

    @Test func namesEveryColumnReasonAndKey() throws {
        let guide = try guide()
        let names =
            CatalogReader.columns + HandoffReason.allCases.map(\.rawValue) + ProfileReader.keys
            + VocabularyReader.keys
        for name in names {
            #expect(guide.contains("`\(name)`") || guide.contains("\n\(name):"), "\(name)")
        }
    }
}
