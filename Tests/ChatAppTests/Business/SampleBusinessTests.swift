import ChatCore
import TestSupport
import Testing

@testable import ChatApp

/// The shop that comes with the product; what `make run` serves.
@Suite struct SampleBusinessTests {
    static let directory = Checkout.root + "/business"

    private static let loaded = Result { try TemporaryBusiness.loader.load(directory) }

    /// The shop, read once for all tests.
    static func load() throws -> LoadedBusiness {
        try loaded.get()
    }

    @Test func hasNoMistakes() throws {
        #expect(try Self.load().warnings.map(\.description) == [])
    }

    /// Words that only usted bears.
    private static let formal: Set<String> = [
        "usted", "cuenteme", "cuentenos", "digame", "dejeme", "dejenos", "mandenos", "mire",
        "disculpe", "escribame", "quiere", "necesita", "necesite", "tenga", "busca",
    ]

    /// With `trato: tu` no answer falls back into usted, and with `usted` none into tú.
    @Test func addressesAlikeThroughout() throws {
        let answers = try Self.load().business.answers
        let all = Array(answers.intents.values) + Array(answers.system.values)
        for template in all.flatMap({ $0.variants + $0.short }) {
            let tu = NormalizedText(template.rendered(as: .tu) { "{\($0.rawValue)}" })
            #expect(Self.formal.isDisjoint(with: tu.words.map(\.key)), "\(tu.plain)")
            let usted = NormalizedText(template.rendered { "{\($0.rawValue)}" })
            #expect(
                !usted.words.contains { ["te", "ti", "tu", "contigo"].contains($0.key) },
                "\(usted.plain)")
        }
    }

    @Test func isComplete() throws {
        let business = try Self.load().business
        let profile = business.profile
        #expect(profile.timeZone.identifier == "America/Bogota")
        #expect(profile.teams.map(\.id) == ["ventas", "taller"])
        #expect(profile.paymentMethods.count >= 5)
        #expect(profile.shipping.zones.count >= 3)
        #expect(profile.shipping.elsewhere != nil)
        #expect(!profile.openingHours.exceptions.isEmpty)
        #expect(profile.openingHours.holidays == .closed)
        #expect(business.catalog.items.count >= 30)
        #expect(business.catalog.categories.count >= 6)
        #expect(business.catalog.items.filter { !$0.isAvailable }.count >= 3)
        #expect(business.modelPrice(for: "gpt-4o-mini")?.replacement == "gpt-6-luna")
        for situation in SystemAnswer.allCases {
            #expect(business.answers.answer(in: situation) != nil, "\(situation)")
        }
        for intent in Intent.builtIn {
            #expect(business.answers.answer(toIntent: intent.name) != nil, "\(intent)")
        }
    }

    @Test func itemsArePricedAndDescribed() throws {
        for item in try Self.load().business.catalog.items {
            #expect(item.price != nil || item.id == "ST-REP")
            #expect(!item.aliases.isEmpty && !item.description.isEmpty, "\(item.id)")
            #expect(item.price == nil || item.priceDate != nil, "\(item.id)")
        }
    }

    @Test func picturesAreLargeAndLight() throws {
        let assets = try Self.load().assets.all
        #expect(assets.count >= 8)
        for asset in assets {
            #expect(asset.width >= 600, "\(asset.id)")
            #expect(asset.size < 200_000, "\(asset.id)")
        }
    }

    @Test func picturesAreFoundById() throws {
        let index = try Self.load().assets
        let asset = try #require(index.asset(id: "fileteadora"))
        #expect(asset.contentType == "image/png")
        #expect(asset.etag.hasPrefix("\"") && asset.etag.hasSuffix("\""))
        for id in ["", "nada", "../profile", "fileteadora.png", "images/fileteadora"] {
            #expect(index.asset(id: id) == nil)
        }
    }
}
