import ChatCore
import Testing

/// Who asks whether this is the shop is greeted, unless the name is what it sells.
@Suite struct ShopNameTests {
    private static let understander = shop("La Puntada Cafetera")

    private static func shop(_ name: String) -> Understander {
        Understander(
            vocabulary: SewingShop.vocabulary, catalog: SewingShop.catalog, shopName: name)
    }

    @Test(arguments: [
        "hablo con la puntada cafetera?", "hola ahi es la puntada cafetera",
        "¿Es Puntada Cafetera?",
        "buenas, la puntada cafetera?",
        "buenos días, me comunico con La Puntada Cafetera",
    ])
    func isAGreeting(text: String) {
        let understanding = Self.understander.understand(text)
        #expect(understanding.messageType == .businessFAQ, "\(understanding)")
        #expect(understanding.intents == [.greeting], "\(understanding.intents)")
    }

    @Test(arguments: [
        "¿dónde es la puntada cafetera?", "donde queda la puntada cafetera",
        "cómo llego a La Puntada Cafetera", "la dirección de puntada cafetera",
    ])
    func isAPlaceToGoTo(text: String) {
        let understanding = Self.understander.understand(text)
        #expect(understanding.messageType == .businessFAQ, "\(understanding)")
        #expect(
            !Set(understanding.intents).isDisjoint(with: [.location, .address]),
            "\(understanding.intents)")
        #expect(!understanding.intents.contains(.greeting))
    }

    /// A name that is an article's keeps nobody from asking for the article.
    @Test(arguments: [
        ("La Aguja", "hola, aguja?"), ("La Aguja", "creo que es la aguja"),
        ("Fileteadoras", "hola, fileteadoras?"), ("La Fileteadora", "mi máquina es fileteadora"),
    ])
    func mayNameGoods(name: String, text: String) {
        let named = Self.shop(name).understand(text)
        let other = SewingShop.understander.understand(text)
        #expect(named.messageType == other.messageType, "\(named)")
        #expect(named.intents == other.intents, "\(named)")
    }

    @Test(arguments: [
        ("La Aguja", "hablo con la aguja?"), ("Hilos & Agujas", "hablo con hilos y agujas"),
        ("Modas Lucy S.A.S.", "¿es Modas Lucy?"), ("Modas Lucy Ltda.", "hola modas lucy"),
    ])
    func isFoundAsPeopleWriteIt(name: String, text: String) {
        #expect(Self.shop(name).understand(text).intents == [.greeting])
    }

    @Test func standsBesideARequest() {
        let understanding = Self.understander.understand(
            "hola es la puntada cafetera? a qué hora abren mañana")
        #expect(understanding.messageType == .businessFAQ)
        #expect(understanding.intents.contains(.hours), "\(understanding.intents)")
    }

    @Test func isToldAsTheReason() {
        let reasons = Self.understander.understand("hablo con la puntada cafetera?").reasons
        let name = ShopWord("La Puntada Cafetera", .shopName)
        #expect(reasons.contains { $0.label == .intent(.greeting) && $0.source == .shop(name) })
    }
}
