import Testing

@testable import ChatCore

@Suite struct TextWriterTests {
    @Test(arguments: [
        ["", "", ""], ["a", "", "ñ"], ["items", ":", "one"],
        ["¿A qué hora abren?", "\n", "A las ocho, todos los días menos el domingo."],
    ])
    func joinsAsAppendingDoes(texts: [String]) {
        #expect(String.joined(texts[0], texts[1], texts[2]) == texts[0] + texts[1] + texts[2])
    }

    @Test func leavesOutWhatHasNoRoom() {
        #expect(String(bytes: 4) { for text in ["ab", "cde", "f"] { $0.write(text) } } == "abcd")
    }

    @Test func putsABlankBetweenKeys() {
        let words = NormalizedText("una máquina plana").words
        #expect(words.keys(in: 1..<2) == "maquina")
        #expect(words.keys(in: 0..<3) == "una maquina plana")
        #expect(words.keys(in: 2..<2) == "")
    }

    @Test(arguments: [
        ("aguja", true), ("para", true), ("jean", true), ("jea", false), ("guja", false),
        ("para jean", false), ("jeans", false),
    ])
    func findsWholeWords(word: String, isThere: Bool) {
        #expect("aguja para jean".hasWord(word) == isThere)
    }
}
