import Testing

@testable import ChatCore

@Suite struct CatalogSearchTests {
    static let catalog = Catalog(items: [
        CatalogItem(
            id: "a", name: "Máquina de coser", category: "máquinas", brand: "Singer",
            model: "KT-D3",
            price: Money(units: 900)),
        CatalogItem(
            id: "b", name: "Pedal para máquina", category: "repuestos",
            price: Money(units: 100), isAvailable: false),
        CatalogItem(id: "c", name: "Pedal doble", category: "repuestos", aliases: ["reóstato"]),
    ])

    @Test func availableComesFirst() {
        let result = CatalogSearch(Self.catalog).search(NormalizedText("un pedal"))
        #expect(result.matches.map(\.item.id) == ["c", "b"])
        #expect(result.matches.first?.words == ["pedal"])
    }

    @Test func whatItIsCountsMoreThanWhatItBelongsTo() {
        let result = CatalogSearch(Self.catalog).search(NormalizedText("maquina"))
        #expect(result.leaders.map(\.item.id) == ["a"])
    }

    @Test func synonymsAreTheShopsWords() {
        let vocabulary = Vocabulary(synonyms: ["pedal doble": ["pie gemelo"]])
        let search = CatalogSearch(Self.catalog, vocabulary: vocabulary)
        #expect(search.search(NormalizedText("el pie gemelo")).matches.first?.item.id == "c")
        #expect(CatalogSearch(Self.catalog).search(NormalizedText("pie gemelo")).matches.isEmpty)
    }

    @Test func modelsAreNeverGuessed() {
        let search = CatalogSearch(Self.catalog)
        #expect(search.search(NormalizedText("kt-d4")).unknownNames == ["kt-d4"])
        #expect(search.search(NormalizedText("kt-d4")).matches.isEmpty)
    }

    @Test func ofThousandsTheFirstFiftyStandInOrder() {
        func item(_ number: Int) -> CatalogItem {
            let name = number % 7 == 0 ? "Pedal doble" : "Pedal"
            let price = Money(units: Int64(9000 - number % 100))
            return CatalogItem(
                id: "\(number)", name: name, category: "varios", price: price,
                isAvailable: number % 3 != 0)
        }
        let items = (0..<5000).map(item)
        let search = CatalogSearch(Catalog(items: items))
        let byFit = search.search(NormalizedText("un pedal")).matches.map(\.item)
        #expect(byFit.map(\.id) == items.filter(\.isAvailable).prefix(50).map(\.id))
        let cheapest = search.search(NormalizedText("el pedal más barato")).matches.map(\.item)
        #expect(cheapest.count == 50)
        #expect(cheapest.allSatisfy { $0.price == Money(units: 8901) })
    }

    @Test func anEmptyCatalogueFindsNothing() {
        let search = CatalogSearch(Catalog(items: []), vocabulary: Vocabulary(brands: ["Juki"]))
        for text in ["", "pedal", "menos de 5 mil", String(repeating: "pedal ", count: 2000)] {
            #expect(search.search(NormalizedText(text)).matches.isEmpty)
        }
        #expect(search.search(NormalizedText("una juki")).unknownNames == ["juki"])
    }

    @Test(arguments: [
        ("agujas", "aguja"), ("motores", "motor"), ("luces", "luz"), ("carreteles", "carretel"),
        ("fileteadoras", "fileteadora"), ("pies", "pie"), ("bus", "bus"), ("ejes", "eje"),
    ])
    func singulars(plural: String, singular: String) {
        #expect(CatalogTerm.stem(plural) == singular)
    }
}
