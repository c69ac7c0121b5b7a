import ChatCore
import Testing

@testable import ChatApp

/// Short talks with the sample shop: turns, then what the last answer says.
@Suite struct SampleTalkTests {
    /// Turns with `>` between them, then words of the last answer; `!` before words that it must not have.
    static let table = """
        cuánto vale la fileteadora kingter? | «Fileteadora kingter» | Máquina plana mecatrónica Kingter
        y la bordadora janome? | «bordadora janome» | Bordadora Brother SE700
        me recomienda la bordadora janome? | «bordadora janome» | Bordadora Brother SE700
        tienen máquinas toyota? | «máquinas toyota»
        tienen la singer 9960? | «singer 9960»
        singr heavy duti | 4423 | 6705C
        qué fileteadoras hay? > y la jack? | Jack E4S | !Jack F5
        qué fileteadoras hay? > la de 1.590.000 | Singer S0105
        qué fileteadoras hay? > 2 | Singer S0105
        qué fileteadoras hay? > opción 3 | Jack E4S
        qué fileteadoras hay? > 9 | !Siruba 747L ($3.490.000): por ahora
        precio de la singer > la de 200 puntadas | 6705C | !4423
        cuánto vale la 4423 > y algo más barato? | Prelude | JX2517 | !4423
        collarín > algo más económico? | Kansew KS653 | !Juki
        cuánto vale la jack f5 y la juki? | Jack F5 | Juki DDL-8700
        qué diferencia hay entre la jack f5 y la juki? | $700.000 de diferencia
        la 4423 > qué diferencia tiene con la 6705c? | $640.000 de diferencia
        la 4423 > cose jean? | Buena para jean | !persona
        la 4423 > esa en negro? | persona
        la 4423 > trae maleta? | persona
        la 4423 > cuántas quedan? | persona | !Carrera 7
        la singer 4423 es industrial? | persona
        cuánto valen 3 conos de hilo? | $34.500
        jack f5 > y si quiero dos | $4.900.000
        jack f5 > 5 de esas | $12.250.000
        fileteadora de 4 hilos | Jack E4S | !4 ×
        la siruba | sin existencias | $3.490.000
        foto de la prelude | Aquí está la foto
        foto del collarín | no tengo | Kansew KS653
        fileteadoras de menos de un millón | Por ese valor no tenemos
        entre 500 y 800 mil qué máquinas hay | Prelude | !ayudamos a escoger
        qué tienen por 20 mil pesos | Repuestos: desde
        hay fileteadora industrial hasta 3 millones? | Jack E4S | !Juki
        necesitamos 3 planas y 2 fileteadoras industriales | Kingter | Jack E4S | !poliéster
        correa para singer | Correa para motor
        soy de Cali, cuánto vale la prelude? > y el envío? | a Cali
        hacen envíos al eje cafetero? | l Eje Cafetero
        envíos a medeyin | Medellín
        envíos a Cali > y va asegurada? | viajan aseguradas
        hacen envíos a Panamá? | dentro de Colombia
        envíos a Cali > cuánto se demora? | 2 a 3 días
        puedo pagar a cuotas? | Addi | !efectivo
        puedo pagar contraentrega? | solo repuestos | !Nequi
        me la deja en 700? | precio de lista
        qué máquina me recomienda > arreglos de casa | Prelude | qué le parece
        qué máquina me recomienda > asdfghj | !opciones | !persona
        qué máquina me recomienda > arreglos de casa > unos 900 mil | Prelude | !invertir
        qué máquina me recomienda, tengo 900 mil > arreglos de casa | Prelude | !invertir
        reparan fileteadoras? > cuánto vale la revisión? > van a domicilio? | Visita técnica
        reparan fileteadoras? > hasta qué hora la llevo mañana? | 6:30 p. m. | !avisé
        abren en navidad? | 25 de diciembre | Navidad
        el 24 trabajan? | 8:00 a. m. a 12:30 p. m.
        hasta qué hora abren hoy? | 6:30 p. m.
        la prelude > me la puede dejar en 750 | de lista | ventas
        está muy cara la bordadora | SE700 | !económic
        la jx2517 o la prelude para principiante, cuál me recomienda | Prelude
        fileteadora industrial > familiar mejor | 1034DX | S0105 | !Agujas
        máquina plana > cuál es la diferencia entre todas? | Así se comparan
        buenas tardes me regala info de la máquina | !4423
        la singer 6705 | 6705C | !tenemos por ahora
        cuánto vale la jack | Jack E4S | Jack F5
        cuánto cuesta el arreglo de una máquina singer | según el caso | !Prelude
        me cotiza 10 conos de hilo 3 aceites y unas tijeras | Hilo de poliéster | Aceite | Tijeras
        hacen envíos? > ok gracias | !Pereira y Dosquebradas
        envíos a villavo | Villavicencio
        maquinas singer > como de 1 millon | Prelude
        nadie me ha respondido | equipo de ventas
        qué diferencia hay entre la kt d3 y la heavy duty? | Así se comparan | KT-D3 | Heavy Duty 4423
        cuánto vale la más barata y hacen envíos a Pasto? | desde $789.000 | a Pasto
        cuál es la más económica que tienen? | desde $789.000
        qué máquina me recomienda hasta 700 mil? | Por ese valor no tenemos | Prelude
        cuál me aconseja si tengo 700 mil | Por ese valor no tenemos | Prelude | !Servomotor | !Agujas
        cuál me aconseja con presupuesto de un millón | Prelude | JX2517 | !Repuestos | !Hilos
        qué agujas me recomienda de menos de 13 mil | Agujas para jean
        dónde queda La Puntada Cafetera? | Carrera 7
        tienen algo de menos de 900 mil? | Máquinas familiares: desde | !clase de manejo
        agujas > cuál me aconseja si tengo 700 mil | Por ese valor no tenemos | Prelude
        agujas > cuál me aconseja si tengo 900 mil | Prelude | JX2517 | !no tenemos
        aceptan addi o sistecrédito? | Nequi | Addi | !claro que sí
        aceptan nequi o daviplata? | Nequi y Daviplata
        """

    private static let bot = Result { Bot(try SampleBusinessTests.load().business) }

    @Test(arguments: table.split(separator: "\n"))
    func says(row: Substring) throws {
        let cells = row.lowercased().split(separator: "|").map(\.trimmed)
        var player = GoldenPlayer(try Self.bot.get(), name: "charla")
        var clock: String? = "2026-11-24 10:15"
        var answer = ""
        for text in cells[0].split(separator: ">").map(\.trimmed) {
            answer = try player.play(.init(clock: clock, inbound: [text], expected: ""))
                .lowercased()
            clock = nil
        }
        for words in cells.dropFirst() {
            if words.hasPrefix("!") {
                #expect(!answer.contains(words.dropFirst()), "\(answer)")
            } else {
                #expect(answer.contains(words), "\(answer)")
            }
        }
    }
}
