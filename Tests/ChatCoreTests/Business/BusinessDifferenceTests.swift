import ChatCore
import Testing

@Suite struct BusinessDifferenceTests {
    /// What somebody did to the shop, and the lines that tell of it.
    struct Row: Sendable {
        var change: @Sendable (inout Business) -> Void
        var lines: [String]
        var summary: String
    }

    static let item = CatalogItem(
        id: "A-1", name: "Aguja", category: "repuestos", price: Money(units: 1500))
    static let other = CatalogItem(
        id: "B-2", name: "Bobina", category: "repuestos", price: Money(units: 900))

    static var shop: Business {
        var shop = TestShop.business
        shop.catalog = Catalog(items: [item, other])
        shop.version = "one"
        return shop
    }

    static let rows: [Row] = [
        Row(change: { _ in }, lines: [], summary: "nothing changed"),
        Row(
            change: { $0.version = "two" }, lines: [],
            summary: "only comments, layout or order changed"),
        Row(
            change: { shop in
                var dearer = item
                dearer.price = Money(units: 1800)
                dearer.isAvailable = false
                let new = CatalogItem(id: "C-3", name: "Correa", category: "repuestos")
                shop.catalog = Catalog(items: [new, dearer])
            },
            lines: [
                "+ catalog.csv C-3: Correa", "~ catalog.csv A-1 price: $1.500 → $1.800",
                "~ catalog.csv A-1 available: sí → no", "- catalog.csv B-2: Bobina, $900",
            ], summary: "catalog.csv: 1 added, 1 removed, 1 repriced, 1 changed"),
        Row(
            change: { shop in
                var unpriced = item
                unpriced.price = nil
                unpriced.aliases = ["agujita"]
                shop.catalog = Catalog(items: [other, unpriced])
            },
            lines: [
                "~ catalog.csv A-1 price: $1.500 → —",
                "~ catalog.csv A-1 aliases: — → agujita",
            ], summary: "catalog.csv: 1 repriced, 1 changed"),
        Row(
            change: { shop in
                shop.profile.address = "Calle 1"
                shop.profile.openingHours.week[.sunday] = shop.profile.openingHours.week[.saturday]
                shop.profile.teams.removeLast()
            },
            lines: [
                "~ profile.yaml direccion: Calle 49 # 52-10 → Calle 1", "~ profile.yaml horario",
                "- profile.yaml equipos.taller",
            ], summary: "profile.yaml: 1 removed, 2 changed"),
        Row(
            change: { shop in
                shop.answers.intents["parqueadero"] = shop.answers.intents["horarios"]
                shop.answers.intents["envios"] = nil
                shop.answers.system[.opening] = shop.answers.system[.fallback]
            },
            lines: [
                "- answers.yaml intenciones.envios", "+ answers.yaml intenciones.parqueadero",
                "~ answers.yaml mensajes.apertura",
            ], summary: "answers.yaml: 1 added, 1 removed, 1 changed"),
        Row(
            change: { shop in
                shop.vocabulary.brands = ["Bernina", "Singer", "Juki"]
                shop.vocabulary.synonyms["aguja"] = ["ahuja"]
                shop.models = [
                    ModelPrice(
                        model: "m", asOf: CivilDate(daysSinceEpoch: 0),
                        input: TokenPrice(picodollarsPerToken: 1),
                        output: TokenPrice(picodollarsPerToken: 2))
                ]
            },
            lines: [
                "+ vocabulary.yaml marcas: Juki", "- vocabulary.yaml marcas: Brother",
                "+ vocabulary.yaml sinonimos.aguja", "+ models.yaml m",
            ], summary: "vocabulary.yaml: 2 added, 1 removed; models.yaml: 1 added"),
    ]

    @Test(arguments: rows.indices)
    func namesWhatDiffers(index: Int) {
        let row = Self.rows[index]
        var new = Self.shop
        row.change(&new)
        let difference = BusinessDifference(from: Self.shop, to: new)
        #expect(difference.changes.map(\.description) == row.lines)
        #expect(difference.summary == row.summary)
        #expect(difference.isNewVersion == (new.version != Self.shop.version))
    }

    @Test func backwardsItIsTheOpposite() {
        var new = Self.shop
        new.catalog = Catalog(items: [Self.item])
        new.vocabulary.brands.append("Juki")
        let there = BusinessDifference(from: Self.shop, to: new).changes
        let back = BusinessDifference(from: new, to: Self.shop).changes
        #expect(Set(there.map(\.subject)) == Set(back.map(\.subject)))
        #expect(there.count { $0.kind == .added } == back.count { $0.kind == .removed })
    }
}
