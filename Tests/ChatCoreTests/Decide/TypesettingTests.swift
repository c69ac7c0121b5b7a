import Testing

@testable import ChatCore

@Suite struct TypesettingTests {
    static let rows: [(String, String)] = [
        ("", ""),
        ("buenos días", "Buenos días"),
        ("¡buenos días!", "¡Buenos días!"),
        ("¿éste?", "¿Éste?"),
        ("ñapa", "Ñapa"),
        ("2 agujas", "2 agujas"),
        ("👋 hola", "👋 Hola"),
        ("Abrimos a las 8:00 a. m..", "Abrimos a las 8:00 a. m."),
        ("Espere...", "Espere..."),
        ("Vale  $5.000", "Vale $5.000"),
        ("Una\n\ndos", "Una\n\ndos"),
        ("Una , dos", "Una, dos"), ("Dos .", "Dos."),
        ("Ábranos, por favor.", "Ábranos, por favor."),
        ("¿÷", "¿÷"),
    ]

    @Test(arguments: rows)
    func polishes(text: String, expected: String) {
        #expect(Typesetting.polished(text) == expected)
    }
}
