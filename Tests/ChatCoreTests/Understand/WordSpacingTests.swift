import ChatCore
import Testing

/// Blanks that were typed in the wrong place, or not at all.
@Suite struct WordSpacingTests {
    private static let understander = Understander(
        vocabulary: SewingShop.vocabulary, catalog: SewingShop.catalog)

    /// What was written, how it is read, and what it asks.
    private static let table = """
        el envi oes gratis?             | el envio es gratis             | envios
        hacene nvios a cali             | hacen envios a cali            | envios
        donde se encuentrana migo       | donde se encuentran amigo      | ubicacion
        a domiciliopor favor            | a domicilio por favor          | envios
        sirve paracoser cuero?           | sirve para coser cuero        | asesoria
        asen mante nimiento             | hacen mantenimiento            | servicio_tecnico
        """

    @Test(arguments: table.split(separator: "\n").map(String.init))
    func isPutRight(row: String) throws {
        let cells = row.split(separator: "|").map { $0.trimmed }
        let understanding = Self.understander.understand(cells[0])
        #expect(understanding.text.plain == cells[1])
        #expect(understanding.intents.map(\.name).contains(cells[2]), "\(understanding.intents)")
    }

    /// Names, new words, words with endings and words that are known stay as they are, and marks part words.
    @Test(arguments: [
        "yamata", "mi nieta carmencita", "la direccioncita", "se paga legalmente", "la plataforma",
        "dígale que sí", "tienen quesería", "hay sobrecosto", "de cajamarca", "a Villanueva",
        "el altoparlante",
        "tienen quehacer", "jugo de mora", "igno ra", "talla s", "godeco",
        "se me parte el hilo, godeco",
        "mante, nimiento", "mante 🙏 nimiento", "mante\nnimiento", "el señorpor", "parabien",
    ])
    func staysAsItIs(text: String) {
        #expect(Self.understander.understand(text).text.plain == NormalizedText(text).plain)
    }

    /// Where the parts came from is kept; where letters were folded, as a whole.
    @Test func partsKeepTheirPlaces() {
        let words = Self.understander.understand("ay domiciliopor ya").text.words
        #expect(words.map(\.origin) == [0..<2, 3..<12, 12..<15, 16..<18])
        let folded = Self.understander.understand("🙏 dómiciliopor $50.000").text.words
        #expect(folded.map(\.text) == ["domicilio", "por", "50.000"])
        #expect(folded.prefix(2).map(\.origin) == [5..<18, 5..<18])
    }

    /// Splitting makes no text longer than any may be.
    @Test func thereIsALimit() {
        let text = String(repeating: "poraguja ", count: NormalizedText.tokenLimit)
        #expect(Self.understander.understand(text).text.tokens.count <= NormalizedText.tokenLimit)
    }
}
