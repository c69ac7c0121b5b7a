import ChatCore
import TestSupport
import Testing

@testable import ChatApp

/// A shop of another trade than the sample: what it knows comes from its folder alone.
@Suite struct BakeryTests {
    static let folder = "Tests/businesses/panaderia"

    private static let loaded = Result {
        try BusinessLoader().load(Checkout.root + "/" + folder)
    }

    /// A row of `decisiones.table`: `type | intents in the order of mention | text`.
    struct Row: CustomTestStringConvertible, Sendable {
        let type: String
        let intents: [String]
        let text: String

        var testDescription: String { text }
    }

    static let rows: [Row] = {
        let table = (try? Checkout.text(folder + "/decisiones.table")) ?? ""
        return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let cells = line.split(separator: "|", maxSplits: 2).map(\.trimmed)
            let intents = cells.dropFirst().first ?? "-"
            return Row(
                type: cells.first ?? "",
                intents: intents == "-" ? [] : intents.split(separator: ",").map(\.trimmed),
                text: cells.last ?? "")
        }
    }()

    @Test func isCompleteAndWithoutMistakes() throws {
        let shop = try Self.loaded.get()
        #expect(shop.warnings.map(\.description) == [])
        #expect(shop.business.catalog.items.count >= 20)
        #expect(shop.business.vocabulary.customIntents.count == 2)
        #expect(Self.rows.count >= 60)
    }

    @Test(arguments: rows)
    func isUnderstood(_ row: Row) throws {
        let result = Bot(try Self.loaded.get().business).understand(row.text)
        let why = result.reasons.map(\.description).joined(separator: " | ")
        #expect(result.messageType.rawValue == row.type, "\(why)")
        #expect(result.intents.map(\.name) == row.intents, "\(why)")
    }

    /// Where nothing costs a tenth of it, all of the shop lies within a budget.
    @Test func noBudgetIsTooLarge() throws {
        let now = Timestamp(seconds: 1_795_000_000)
        let plan = Bot(try Self.loaded.get().business).plan(
            Turn(text: "qué me recomienda, tengo un presupuesto de 2 millones", at: now),
            in: Conversation(id: ConversationID("fiesta"), channel: .chat), at: now)
        let path = plan.result.path.map(\.description)
        #expect(path.contains("items:several"), "\(path)")
    }

    /// The shop next door does not share its words.
    @Test(arguments: ["¿A cómo la torta de chocolate?", "¿Tienen pan integral?"])
    func wordsAreOneShopsOwn(text: String) throws {
        let sample = Bot(try SampleBusinessTests.load().business)
        #expect(Bot(try Self.loaded.get().business).understand(text).isOffTopic == false)
        #expect(sample.understand(text).messageType == .nonBusiness)
    }
}
