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
        rastrearpedido                  | rastrear pedido                | estado_pedido
        asen mante nimiento             | hacen mantenimiento            | servicio_tecnico
        """

    @Test(arguments: table.split(separator: "\n").map(String.init))
    func isPutRight(row: String) throws {
        let cells = row.split(separator: "|").map { $0.trimmed }
        let understanding = Self.understander.understand(cells[0])
        #expect(understanding.text.plain == cells[1])
        #expect(understanding.intents.map(\.name).contains(cells[2]), "\(understanding.intents)")
    }

    /// Names, new words, words with endings and words that are known stay as they are.
    @Test(arguments: [
        "yamata", "mi nieta carmencita", "la direccioncita", "se paga legalmente", "la plataforma",
        "no me dio tiempo", "digale que si", "quesera", "tiene torno en torno", "una paella",
        "talla s", "godeco", "en torno a eso", "de cajamarca", "jugo de mora", "igno ra",
    ])
    func staysAsItIs(text: String) {
        #expect(Self.understander.understand(text).text.plain == NormalizedText(text).plain)
    }

    /// Where the parts came from is kept, so that words can be told apart by their places.
    @Test func partsHavePlacesOfTheirOwn() {
        let words = Self.understander.understand("ay rastrearpedido ya").text.words
        #expect(words.map(\.origin) == [0..<2, 3..<11, 11..<17, 18..<20])
    }
}
