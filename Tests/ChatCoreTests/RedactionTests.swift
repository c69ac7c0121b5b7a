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
        ("１２３４５６７", "[número]"), ("٣٠٠١٢٣٤٥٦٧", "[número]"), ("½ 123456", "[número]"),
        ("1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣ llame", "[número]️⃣ llame"),
        ("soy anA MARI\u{301}A", "soy [nombre] [nombre]"), ("😊 ¿y a qué hora?", "😊 ¿y a qué hora?"),
        ("a $ 1234567 o $1234567890", "a $ 1234567 o $[número]"),
        ("", ""),
    ]

    @Test(arguments: table)
    func redacts(text: String, expected: String) {
        #expect(TraceText.redacted.kept(of: text, names: ["Ana María"]) == expected)
    }

    /// Texts at the edge of what a look at the bytes decides.
    static let edges = [
        "300123á4567", "30 01 23 4", "30_01_23_45", "12\n34567", "12\u{A0}34567", "²345678",
        "30012–34567",
        "a@b", "abc12-34567", "12.345.67",
        "Abrimos de 8:00 a.\u{A0}m. a 12:00 m. y de 2:00 a 6:00 p. m.",
        "¿Sí? ¡Claro!: 123456", "٣٠٠١٢٣", "1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣", "600 😊 1234",
    ]

    /// Where no names are looked for, most texts are let through after a look at their bytes: with the same result.
    @Test(arguments: table.map(\.0) + pieces.map(\.0) + edges)
    func theShortWayFindsTheSame(text: String) {
        let short = TraceText.redacted.kept(of: text, names: [])
        #expect(short == TraceText.redacted.kept(of: text, names: ["Nadie"]))
    }

    @Test func otherSettings() {
        #expect(TraceText.full.kept(of: "3001234567", names: []) == "3001234567")
        #expect(TraceText.none.kept(of: "hola", names: []) == nil)
    }

    /// A reply, a piece of it, and what stands in its place in what a trace keeps.
    static let pieces: [(String, String, String)] = [
        ("La 4423 vale $1.349.000.", "$1.349.000", "$1.349.000"),
        ("Ana, al 300 123 4567 o por $22.000", "$22.000", "$22.000"),
        ("Ana, al 300 123 4567 o por $22.000", "300 123 4567", "[número]"),
        ("Ana, al 300 123 4567 o por $22.000", "Ana", "[nombre]"),
        ("Ana, al 300 123 4567 o por $22.000", "123 4567 o", "[número] o"),
        ("Ana, al 300 123 4567 o por $22.000", ", al 300", ", al [número]"),
        ("á🧵 yo@x.co: $5.000", "$5.000", "$5.000"), ("á🧵 yo@x.co: $5.000", "á", "á"),
    ]

    @Test(arguments: pieces)
    func piecesAreFoundAgain(text: String, piece: String, kept: String) throws {
        let scalars = Array(text.unicodeScalars)
        let wanted = Array(piece.unicodeScalars)
        let start = try #require(
            scalars.indices.first { scalars[$0...].starts(with: wanted) })
        let span = start..<start + wanted.count
        for (setting, expected) in [(TraceText.redacted, kept), (.full, piece)] {
            let place = setting.places(of: [span], in: text, names: ["Ana"])[0]
            let shown = try #require(setting.kept(of: text, names: ["Ana"]))
            let evidence = GroundingEvidence(fact: "price:x", span: place)
            #expect(evidence.words(in: shown) == expected)
            #expect(GroundingEvidence(token: DecisionToken.fact(evidence).text) == evidence)
        }
        #expect(TraceText.none.places(of: [span], in: text, names: []) == [span])
    }
}
