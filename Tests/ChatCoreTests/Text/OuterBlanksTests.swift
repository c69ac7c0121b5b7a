import Testing

@testable import ChatCore

@Suite struct OuterBlanksTests {
    @Test(arguments: [
        ("hola", "hola"), ("  hola \n", "hola"), ("", ""), (" \t\r\n ", ""),
        ("¿cuánto?", "¿cuánto?"), (" ¡sí! ", "¡sí!"), ("\u{A0}hola\u{A0}", "hola"),
        (" \u{2003}hola… ", "hola…"), ("\u{3000}", ""), ("a  b", "a  b"), (" 👍🏽 ", "👍🏽"),
    ])
    func whiteSpaceGoesAtTheEndsOnly(text: String, expected: String) {
        #expect(text[...].withoutOuterBlanks == expected)
    }
}
