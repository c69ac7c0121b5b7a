import ChatCore
import Testing

@testable import ChatApp

/// The owner's guide names everything that may be written.
@Suite struct OwnerGuideTests {
    private func guide() throws -> String { try Repository.text("business/LEEME.md") }

    @Test func namesEveryPlaceholder() throws {
        let guide = try guide()
        for placeholder in Placeholder.allCases {
            #expect(guide.contains("`{\(placeholder.rawValue)}`"))
        }
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
