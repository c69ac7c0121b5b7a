import Testing

@testable import ChatCore

/// Reasons name the shop's word that they come from.
@Suite struct ShopWordTests {
    /// A message, the customer's words of a reason, and the shop's word behind it.
    static let sources: [(String, String, ShopWord?)] = [
        (
            "salta puntadas", "salta puntadas",
            word("salta puntadas", .phrases(intent: "servicio_tecnico"))
        ),
        ("dan clases?", "dan clases", word("dan clases", .customIntent("clases"))),
        ("la fileteadora", "fileteadora", word("fileteadora", .tradeWords)),
        ("unas fileteadoras", "fileteadoras", word("fileteadora", .tradeWords)),
        ("una filetadora", "filetadora", word("fileteadora", .tradeWords)),
        ("la máquina de coser", "maquina de coser", word("máquina de coser", .tradeWords)),
        ("una janome", "janome", word("Janome", .brands)),
        ("una máquina recta", "maquina recta", word("máquina recta", .synonyms(of: "plana"))),
        ("el ks653", "ks653", word("KS653", .item("3", column: .model))),
        (
            "pie para cremallera", "pie para cremallera",
            word("pie para cremallera", .item("4", column: .aliases))
        ),
        ("unas tijeras", "tijeras", word("Tijeras de modistería", .item("6", column: .name))),
        ("hilo dental", "hilo dental", word("hilo dental", .offTopic)),
        ("máquinas de café", "maquinas de cafe", word("máquina de café", .offTopic)),
        (
            "código de descuento", "codigo de descuento",
            word("código de descuento", .offTopicExceptions)
        ),
        ("cuánto vale", "cuanto vale", nil),
    ]

    static func word(_ text: String, _ place: ShopWord.Place) -> ShopWord { ShopWord(text, place) }

    @Test(arguments: sources)
    func areNamed(message: String, phrase: String, word: ShopWord?) throws {
        let reasons = SewingShop.understander.understand(message).reasons.filter {
            $0.phrase == phrase
        }
        let sources = reasons.map(\.source)
        #expect(sources.contains(word.map(Reason.Source.shop) ?? .program), "\(reasons)")
        if let word {
            #expect(
                reasons.contains {
                    $0.description.hasSuffix("(\(word.file), \(word.section): \(word.text))")
                })
        }
    }

    @Test func aShopsOwnPhraseGoesBeforeAGeneralOne() {
        let vocabulary = Vocabulary(intentPhrases: ["pagos": ["precio especial"]])
        let text = "¿precio especial?"
        #expect(Understander.general.understand(text).intents == [.promotions])
        #expect(Understander(vocabulary: vocabulary).understand(text).intents == [.payment])
    }

    /// What general phrases list as other trades is none to the shop whose trade it is.
    @Test(arguments: ["celular", "impresora", "moto", "ibuprofeno"])
    func itsTradeIsNotForeign(word: String) {
        let shop = Understander(vocabulary: Vocabulary(tradeWords: [word]))
        for text in ["venden \(word)?", "cuánto vale el \(word)"] {
            #expect(shop.understand(text).messageType == .businessConsult, "\(text)")
            #expect(!shop.understand(text).reasons.contains { $0.label == .offTopic }, "\(text)")
        }
        #expect(SewingShop.understander.understand("quiero \(word)").messageType == .nonBusiness)
    }

    @Test func allWordClassesHaveAPlace() {
        #expect(LexiconBuilder.general.classCount <= Int(WordClassSet.limit))
    }
}
