import ChatCore
import Testing

@Suite struct FollowUpTests {
    /// Runs turns parted by `/` and gives the last result.
    private func last(_ turns: String) throws -> TurnResult {
        var talk = try Talk()
        let lines = turns.split(separator: "/").map { $0.trimmed }
        let first = try #require(lines.first)
        var result = talk.say(first)
        for line in lines.dropFirst() { result = talk.say(line) }
        return result
    }

    static let table = """
        tienen la singer 4423? / cuánto vale?                | $1.250.000                | followup:item
        tienen la singer 4423? / tienen la de 5?             | lo sabe una persona       | answer:fallback
        tienen la singer 4423? / cuánto pesa?                | lo sabe una persona       | answer:fallback
        tienen la singer 4423? / y ese tiene garantía?       | un año de garantía        | intent:garantia
        precio de las fileteadoras / la segunda              | Fileteadora Jontex        | followup:item
        precio de las fileteadoras / la primera / y la otra? | Fileteadora Jontex        | followup:item
        precio de las fileteadoras / la jontex               | Fileteadora Jontex JT-747 | items:one
        hacen envíos? / a Cali                               | A Cali vale $25.000       | place:priced
        hacen envíos a Cali? / y a Envigado?                 | A Envigado vale $12.000   | place:priced
        precio / la singer 4423                              | $1.250.000                | items:one
        se me trabó la máquina / sí                          | taller                    | handoff:taller:reparacion
        arreglan máquinas? / y más o menos cuánto me sale    | $40.000                   | intent:servicio_tecnico
        arreglan máquinas? / cuánto cobran? / cuánto se demora? | $40.000                | intent:servicio_tecnico
        hola / no                                            | ¡Que esté muy bien!       | followup:no
        cuánto vale la singer 4423 / hacen envíos a cali?    | A Cali vale               | intent:envios
        """

    @Test(arguments: table.split(separator: "\n"))
    func followsTheTable(row: Substring) throws {
        let cells = row.split(separator: "|").map { $0.trimmed }
        try #require(cells.count == 3)
        let result = try last(cells[0])
        let text = result.reply?.text ?? "-"
        #expect(text.contains(cells[1]), "\(text) · \(result.pathText)")
        #expect(result.path.contains(cells[2]), "\(text) · \(result.pathText)")
    }

    @Test func theCityIsRemembered() throws {
        let result = try last("hacen envíos a Cali? / gracias / cuánto vale el envío?")
        #expect(result.reply?.text.contains("A Cali vale $25.000") == true)
    }

    @Test func aQuestionIsOpenOnlyUntilTheNextAnswer() throws {
        let result = try last("cuánto vale la singer 4423 / qué formas de pago hay / ok")
        #expect(!result.needsEscalation)
    }
}
