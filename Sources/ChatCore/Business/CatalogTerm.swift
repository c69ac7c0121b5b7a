/// Words of the catalogue in the form they are compared in.
enum CatalogTerm {
    /// Words that say nothing about an item.
    static let ignored: WordSet = [
        "a", "al", "con", "cual", "cuanto", "cuesta", "de", "del", "e", "el", "en", "es", "esa",
        "ese", "eso", "esta",
        "este", "esto", "hay", "la", "las", "le", "lo", "los", "me", "mi", "mas", "muy", "no", "o",
        "otra", "otro", "para", "por", "precio", "que", "se", "si", "sin", "son", "su", "sus",
        "tiene",
        "tienen", "u", "un", "una", "unas", "unos", "vale", "y", "ya", "yo", "x",
    ]

    /// What a name says behind a preposition.
    enum Behind {
        /// Which kind of thing it is: `máquina de coser`, `con mango`.
        case kind
        /// What it belongs to: `pedal para máquina`.
        case belonging
    }

    /// The prepositions of names.
    static let behind: WordMap<Behind> = [
        "para": .belonging, "de": .kind, "del": .kind, "por": .kind, "con": .kind,
    ]

    /// The singular of a word in its plain form.
    static func stem(_ key: String) -> String {
        let dropped = key.withBytes(endingLength)
        guard dropped > 0 else { return key }
        let stem = String(Substring(key.utf8.dropLast(dropped)))
        return dropped == 3 ? stem + "z" : stem
    }

    /// How many bytes the ending of a plural has, 0 when the word is none: `s`, `es`, or `ces` in the place of `z`.
    private static func endingLength(of letters: UnsafeBufferPointer<UInt8>) -> Int {
        let count = letters.count
        guard count > 3, letters[count - 1] == UInt8(ascii: "s") else { return 0 }
        guard letters[count - 2] == UInt8(ascii: "e") else { return 1 }
        switch letters[count - 3] {
        case UInt8(ascii: "c"): return 3
        case UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "n"), UInt8(ascii: "d"),
            UInt8(ascii: "j"):
            return count > 4 ? 2 : 1
        default: return 1
        }
    }

    /// What a token says; `nil` for one that says nothing about an item.
    static func form(of token: Token) -> String? {
        switch token.kind {
        case .word: stem(token.key)
        case .number, .amount: token.key
        case .code: token.key.hasByte(UInt8(ascii: "-")) ? unhyphened(token.key) : token.key
        case .phone, .email, .url, .emoji, .mark: nil
        }
    }

    private static func unhyphened(_ code: String) -> String { code.filter { $0 != "-" } }

    /// The other reading of a token, where it has one that counts.
    static func otherForm(of token: Token) -> String? {
        token.kind == .code ? token.alternate : nil
    }

    /// The forms of a token: what it says and its other reading.
    static func forms(of token: Token) -> [String] {
        [form(of: token), otherForm(of: token)].compactMap { $0 }
    }

    /// Whether a form is part of a model's name rather than a word: it holds a digit.
    static func isCode(_ form: String) -> Bool {
        form.utf8.count >= 2 && form.utf8.contains { (48...57).contains($0) }
    }
}
