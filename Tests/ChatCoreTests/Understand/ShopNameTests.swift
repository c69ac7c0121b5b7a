import ChatCore
import Testing

/// Who asks whether this is the shop is greeted, whatever the words of its name mean elsewhere.
@Suite struct ShopNameTests {
    private static let understander = Understander(
        vocabulary: SewingShop.vocabulary, catalog: SewingShop.catalog,
        shopName: "La Puntada Cafetera")

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
