import ChatCore
import Testing

@Suite struct NormalizedTextTests {
    /// What is written, then the keys of its words.
    static let table = """
        ¿CUÁNTO VALE?                  => cuanto vale
        Ｈｏｌａ                        => hola
        𝗵𝗼𝗹𝗮 𝓫𝓾𝓮𝓷𝓪𝓼                    => hola buenas
        ʜᴏʟᴀ                           => hola
        Ⓗⓞⓛⓐ                           => hola
        hоlа                           => hola
        ho\u{200B}la\u{202E} ami\u{AD}go            => hola amigo
        man\u{303}ana                        => manana
        sen\u{303}or Ñandú                   => senor nandu
        holaaaaaa                      => hola
        graciasssss                    => gracias
        h o l a   q u e   t a l        => hola que tal
        p.r.e.c.i.o                    => precio
        h0la c0mo                      => h0la c0mo
        200 k o 4hilos                 => 200000 o 4 hilos
        hol@ amig@s                    => hola amigas
        xq no pueden                   => por que no pueden
        dnd qdan xfa                   => donde quedan por favor
        tmb kiero una pa mi casa       => tambien quiero una para mi casa
        wenas veci                     => buenas veci
        la kt-d3 y la ks653            => la kt-d3 y la ks653
        6705c                          => 6705c
        jajajaja                       => jaja
        www.mercado.com                => @url
        mire https://x.co/a?b=1 ya     => mire @url ya
        yo@correo.com.co               => @email
        mi cel es 300 123 4567 gracias => mi celular es @phone gracias
        +57 3001234567                 => @phone
        cuesta $50.000 o 1'200.000     => cuesta 50.000 o 1'200.000
        vale 800 mil pesos             => vale 800000
        dos millones y medio           => 2500000
        1.5 millones                   => 1500000
        un millón doscientos mil       => 1200000
        medio millon                   => 500000
        mil gracias                    => mil gracias
        un millón de gracias           => un millon de gracias
        200k                           => 200000
        a las 8am                      => a las 8 am
        hola.me interesa               => hola me interesa
        heavy-duty                     => heavy duty
        \u{301}\u{301}                 =>
        """

    static var rows: [[String]] {
        table.split(separator: "\n").map { row in
            let cells = row.split(separator: "=>", maxSplits: 1)
            return cells.map { cell in
                var words = cell.split(separator: " ").joined(separator: " ")
                if cell.contains("   q u e") { words = "h o l a   q u e   t a l" }
                return words
            }
        }
    }

    @Test(arguments: rows) func foldsToPlainWords(row: [String]) throws {
        let expected = row.count > 1 ? row[1] : ""
        #expect(NormalizedText(row[0]).plain == expected)
    }

    @Test func amountsHaveAValueInUnits() {
        let values = NormalizedText("entre $50.000 y 80 mil o 1'200.000").tokens
            .filter { $0.kind == .amount }.map(\.value)
        #expect(values == [50_000, 80_000, 1_200_000])
        #expect(NormalizedText("3001234567").tokens.map(\.kind) == [.phone])
        #expect(NormalizedText("tengo 20 unidades").tokens[1].value == 20)
    }

    @Test func keepsASecondReading() {
        #expect(NormalizedText("perrrro").tokens.map(\.text) == ["pero"])
        #expect(NormalizedText("perrrro").tokens[0].alternate == "perro")
        #expect(NormalizedText("h0la").tokens[0].alternate == "hola")
        #expect(NormalizedText("ks653").tokens[0].alternate == nil)
        #expect(NormalizedText("kt-d3").tokens[0].alternate == "ktd3")
    }

    @Test func keepsEnyeBesideItsKey() {
        let token = NormalizedText("Mañana").tokens[0]
        #expect(token.text == "mañana")
        #expect(token.key == "manana")
    }

    @Test func tokensKnowWhereTheyCameFrom() {
        let text = "¿Cuánto vale 🙏 la KT-D3?"
        let bytes = Array(text.utf8)
        let origins = NormalizedText(text).tokens.map {
            String(decoding: bytes[$0.origin], as: UTF8.self)
        }
        #expect(origins == ["¿", "Cuánto", "vale", "🙏", "la", "KT-D3", "?"])
    }

    @Test func longTextsAreCutAndSaySo() {
        let text = String(repeating: "hola ", count: 20_000)
        let normalized = NormalizedText(text)
        #expect(normalized.isTruncated)
        #expect(normalized.tokens.count <= NormalizedText.tokenLimit)
        #expect(!NormalizedText("hola").isTruncated)
    }

    @Test func everyScalarIsReadWithoutHarm() {
        var text = ""
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            text.unicodeScalars.append(scalar)
            guard value % 997 == 0 else { continue }
            let length = text.utf8.count
            for token in NormalizedText(text).tokens {
                #expect(token.origin.lowerBound <= token.origin.upperBound)
                #expect(token.origin.upperBound <= length)
            }
            text = ""
        }
    }
}
