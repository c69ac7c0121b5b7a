import Testing

@testable import ChatCore

@Suite struct WordMapTests {
    @Test func findsEachWordAndNoOther() {
        let words = (0..<2000).map { "palabra\($0)" } + ["", "a", "ñandú", "palabra"]
        var map = WordMap<Int>()
        for (number, word) in words.enumerated() { map[word] = number }
        for (number, word) in words.enumerated() { #expect(map[word] == number) }
        let others = ["palabr", "palabra2000", "palabra1 ", "nandu", "A"]
        for word in others { #expect(map[word] == nil) }
        #expect(map.pairs.map(\.word) == words)
    }

    @Test func theLastValueOfAWordHolds() {
        var map: WordMap<Int> = ["uno": 1, "dos": 3]
        map["dos"] = 2
        #expect(map["dos"] == 2)
        #expect(map.pairs.map(\.value) == [1, 2])
    }

    @Test func aSetHoldsItsWordsAlone() {
        let set: WordSet = ["con", "de", "con"]
        #expect(set.contains("con") && set.contains("de"))
        #expect(!set.contains("d") && !set.contains("del") && !set.contains(""))
        #expect(set.words == ["con", "de"])
    }
}
