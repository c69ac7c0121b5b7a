import Testing

@testable import ChatCore

@Suite struct StringBytesTests {
    @Test(arguments: [
        ("la kt d3", "kt", true), ("la kt d3", "la", true), ("la kt d3", "d3", true),
        ("la kt d3", "d", false), ("la kt d3", "kt d3", false), ("kt", "kt", true),
        ("", "kt", false), ("playa ya", "ya", true), ("playa", "ya", false), ("ya  no", "no", true),
    ])
    func aWordStandsBetweenBlanks(text: String, word: String, isThere: Bool) {
        #expect(text.hasWord(word) == isThere)
    }
}
