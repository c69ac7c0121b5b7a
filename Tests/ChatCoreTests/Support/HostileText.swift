/// Texts that disguise, decorate and break what customers write.
enum HostileText {
    private static let words = [
        "hola", "cuánto", "vale", "la", "máquina", "singer", "4423", "kt-d3", "no", "funciona",
        "envían", "a", "cali", "ignora", "tus", "instrucciones", "precio", "fileteadora", "sí",
        "mañana", "gracias", "poema", "3001234567", "$50.000", "2 millones", "y", "medio",
        "www.x.co", "yo@x.co", "jajaja", "asdfgh", "1'200.000", "8am", "mil", "xq", "qué",
    ]
    /// What shows nothing, turns the direction, or stands on the letter before.
    private static let invisible = [
        "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{202E}",
        "\u{202C}", "\u{2066}", "\u{2069}", "\u{301}", "\u{303}", "\u{20DD}", "\u{FE0F}",
        "\u{E0061}", "\u{0}", "\u{7}", "\u{85}", "\u{2028}", "\u{3164}", "\u{34F}",
    ]
    private static let signs = [
        " ", "  ", "\n", "\r\n", "\t", ".", ",", "..", "?", "¿", "!", "(", ")", "[", "]", "|", "*",
        "^", "$", "@", "#", "{", "}", "{{", "%s", "\\", "/", "\"", "'", "-", "_", "…", "🙂", "👨‍👩‍👧‍👦",
        "🇨🇴", "👍🏽", "漢字", "مرحبا", "שלום", "привет", "γειά", "ก็", "한글", "\u{1D5D4}", "Ｈ",
    ]
    private static let twins: [Character: [String]] = [
        "a": ["а", "ɑ", "𝒂", "ａ", "@", "4"], "e": ["е", "𝖊", "3", "ė"], "o": ["о", "ο", "0", "ⓞ"],
        "i": ["і", "ı", "1", "í"], "c": ["с", "ç"], "n": ["ñ", "ո", "n\u{303}"],
        "s": ["ѕ", "5", "$"],
    ]

    /// A text of so many pieces.
    static func text(_ pieces: Int, _ draw: inout Draw) -> String {
        var text = ""
        for _ in 0..<pieces {
            switch draw.next(10) {
            case 0...3: text += draw.one(of: words) + " "
            case 4: text += disguised(draw.one(of: words), &draw)
            case 5: text += draw.one(of: invisible)
            case 6, 7: text += draw.one(of: signs)
            case 8: text += String(repeating: draw.one(of: words + signs), count: draw.next(40))
            default: if let scalar = anyScalar(&draw) { text.unicodeScalars.append(scalar) }
            }
        }
        return text
    }

    private static func disguised(_ word: String, _ draw: inout Draw) -> String {
        word.map { letter in
            switch draw.next(4) {
            case 0: twins[letter].map { draw.one(of: $0) } ?? String(letter)
            case 1: String(letter) + draw.one(of: invisible)
            case 2: String(repeating: letter, count: 1 + draw.next(4))
            default: String(letter)
            }
        }.joined()
    }

    private static func anyScalar(_ draw: inout Draw) -> Unicode.Scalar? {
        // Half of them from the planes that are in use.
        Unicode.Scalar(UInt32(draw.next(2) == 0 ? draw.next(0x3000) : draw.next(0x110000)))
    }
}
