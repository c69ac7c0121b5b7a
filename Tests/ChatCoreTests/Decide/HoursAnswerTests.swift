import ChatCore
import Testing

/// Questions about opening hours, at times of the test shop: Monday to Friday 8 to 6, Saturday 9 to 1, closed on
/// Sundays and holidays, 24 December 9 to 1.
@Suite struct HoursAnswerTests {
    static let table = """
        2026-11-24 10:15 | ¿Están abiertos?              | Sí, estamos abiertos hasta las 6:00 p. m.
        2026-11-24 17:59 | estan abiertos ahora          | Sí, estamos abiertos hasta las 6:00 p. m.
        2026-11-24 18:00 | ¿están abiertos?              | cerrados; abrimos mañana miércoles a las 8:00 a. m.
        2026-11-24 07:30 | ya abrieron?                  | cerrados; abrimos hoy a las 8:00 a. m.
        2026-11-21 14:00 | están abiertos?               | cerrados; abrimos el lunes 23 de noviembre a las 8:00 a. m.
        2026-11-24 10:15 | ¿abren mañana?                | Sí, mañana miércoles abrimos de 8:00 a. m. a 6:00 p. m.
        2026-11-24 10:15 | abren el domingo?             | No, el domingo 29 de noviembre estamos en descanso: cerrado
        2026-11-24 10:15 | ¿Abren los sábados?           | Sí, el sábado 28 de noviembre abrimos de 9:00 a. m. a 1:00 p. m.
        2026-11-24 10:15 | atienden el fin de semana     | el domingo 29 de noviembre estamos en descanso
        2026-11-24 10:15 | abren el lunes festivo?       | No, el lunes 11 de enero de 2027 estamos en descanso: cerrado (Día de los Reyes Magos)
        2026-11-24 10:15 | ¿abren los festivos?          | No, el martes 8 de diciembre estamos en descanso: cerrado (Inmaculada Concepción)
        2026-11-24 10:15 | a que hora abren el 24 de diciembre | Sí, el jueves 24 de diciembre abrimos de 9:00 a. m. a 1:00 p. m. (Nochebuena)
        2026-11-24 10:15 | ¿cuál es el horario?          | Lunes a viernes: 8:00 a. m. a 6:00 p. m.
        2026-11-24 10:15 | pasado mañana abren           | Sí, el jueves 26 de noviembre abrimos
        2026-11-24 10:15 | abren por la mañana?          | Lunes a viernes: 8:00 a. m. a 6:00 p. m.
        2026-11-22 10:15 | abren el domingo?             | el domingo 29 de noviembre
        """

    @Test(arguments: table.split(separator: "\n"))
    func followsTheTable(row: Substring) throws {
        let cells = row.split(separator: "|").map { $0.trimmed }
        try #require(cells.count == 3)
        var talk = try Talk(at: cells[0])
        let result = talk.say(cells[1])
        #expect(result.reply?.text.contains(cells[2]) == true, "\(result.reply?.text ?? "-")")
        #expect(result.messageType == .businessFAQ)
        #expect(result.intent == .hours)
        #expect(result.path.contains("openai:blocked:type"))
    }

    @Test func aDayAloneContinuesTheQuestion() throws {
        var talk = try Talk()
        _ = talk.say("¿abren mañana?")
        let result = talk.say("¿y el domingo?")
        #expect(result.path.contains("day:named"))
        #expect(result.reply?.text.contains("el domingo 29 de noviembre") == true)
    }
}

extension Substring {
    /// Without blanks at the ends.
    var trimmed: String {
        let start = drop { $0 == " " }
        return String(start.prefix(start.count - start.reversed().prefix { $0 == " " }.count))
    }
}
