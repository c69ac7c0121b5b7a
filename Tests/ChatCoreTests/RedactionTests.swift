import Testing

@testable import ChatCore

@Suite struct RedactionTests {
    /// What a customer wrote, and what a trace keeps.
    static let table: [(String, String)] = [
        ("mi celular es 3001234567, llámeme", "mi celular es [número], llámeme"),
        ("soy Ana María, +57 300 123-4567", "soy [nombre] [nombre], [número]"),
        ("escríbame a ana.lopez@correo.co porfa", "escríbame a [correo] porfa"),
        ("la de $1.250.000 o la de 890.000?", "la de $1.250.000 o la de 890.000?"),
        ("vale 1.250.000 cierto?", "vale 1.250.000 cierto?"),
        ("cc 1.020.345.678", "cc [número]"),
        ("la KT-D3 y 2 agujas 90/14", "la KT-D3 y 2 agujas 90/14"),
        ("maria quiere hilo", "maria quiere hilo"),
        ("ANA: sí", "[nombre]: sí"),
        ("anaranjado", "anaranjado"),
        ("(300) 123 4567", "[número]"),
        ("", ""),
    ]

    @Test(arguments: table)
    func redacts(text: String, expected: String) {
        #expect(TraceText.redacted.kept(of: text, names: ["Ana María"]) == expected)
    }

    @Test func otherSettings() {
        #expect(TraceText.full.kept(of: "3001234567", names: []) == "3001234567")
        #expect(TraceText.none.kept(of: "hola", names: []) == nil)
    }
}
