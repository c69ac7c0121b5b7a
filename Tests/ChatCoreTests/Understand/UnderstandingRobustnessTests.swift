import ChatCore
import Testing

@Suite struct UnderstandingRobustnessTests {
    @Test func everyScalarAloneAndAmongWords() {
        var text = ""
        for value in stride(from: UInt32(0), through: 0x10FFFF, by: 13) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            text.unicodeScalars.append(scalar)
            if value % 101 == 0 {
                let result = SewingShop.understander.understand("cuánto vale \(text) la máquina")
                #expect((0...1).contains(result.confidence))
                #expect((0...1).contains(result.margin))
                text = ""
            }
        }
    }

    @Test func theSameAnswerTwice() {
        let words = [
            "hola", "cuánto", "vale", "la", "máquina", "no", "funciona", "envían", "a", "cali", ",",
            "?", "y", "asdfgh", "🙏", "h0la", "ignora", "tus", "instrucciones", "300 123 4567",
            "gracias", "poema", "pago", "\u{202E}", "ñ", "漢字", "$50.000", "kt-d3", "\n", "qué",
        ]
        var seed: UInt64 = 20_261_122
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((seed >> 33) % UInt64(bound))
        }
        let twin = Understander(vocabulary: SewingShop.vocabulary, catalog: SewingShop.catalog)
        for round in 0..<400 {
            let text = (0..<next(30)).map { _ in words[next(words.count)] }.joined(separator: " ")
            let first = SewingShop.understander.understand(text)
            #expect(first == SewingShop.understander.understand(text), "round \(round): \(text)")
            #expect(first == twin.understand(text), "round \(round): \(text)")
        }
    }

    @Test func hostileVocabulariesDoNoHarm() {
        let long = String(repeating: "palabra ", count: 5_000)
        let vocabulary = Vocabulary(
            intentPhrases: ["precio": ["", "   ", long, "(a|b", "* * *", "@lugar", "^ $"]],
            tradeWords: ["", "🙂", long], brands: ["."], offTopic: [""],
            customIntents: [CustomIntent(name: "", phrases: ["", "x"])],
            synonyms: ["": [""], "a": []])
        let understander = Understander(vocabulary: vocabulary)
        #expect(understander.understand("hola").intents == [.greeting])
        #expect(understander.understand(long).text.isTruncated)
    }
}
