import Testing

@testable import ChatCore

@Suite struct PhraseTableTests {
    private func found(_ text: String) -> [String] {
        var table = PhraseTable<String>()
        table.add("mañana", ["mañana"])
        table.add("pasado mañana", ["pasado mañana"])
        table.add("ya", ["ya"])
        table.add("adverbio", ["ya"])
        table.add("nada", ["", "!!"])
        return table.hits(in: NormalizedText(text).words).map(\.value)
    }

    @Test func findsWholeWordsInOrder() {
        #expect(found("Mañana, ya") == ["mañana", "ya", "adverbio"])
        #expect(found("en la playa") == [])
        #expect(found("") == [])
    }

    @Test func aLongerPhraseHidesTheShorterOnesInside() {
        #expect(found("pasado mañana") == ["pasado mañana"])
        #expect(found("pasado mañana o mañana") == ["pasado mañana", "mañana"])
    }
}
