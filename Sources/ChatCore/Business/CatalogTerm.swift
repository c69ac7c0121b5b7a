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
        let letters = key.utf8
        guard letters.count > 3, letters.last == UInt8(ascii: "s") else { return key }
        var ending = letters.suffix(3).makeIterator()
        switch (ending.next(), ending.next()) {
        case (UInt8(ascii: "c"), UInt8(ascii: "e")): return key.dropLast(3) + "z"
        case (let before?, UInt8(ascii: "e"))
        where letters.count > 4 && "lrndj".utf8.contains(before):
            return String(key.dropLast(2))
        default: return String(key.dropLast(1))
        }
    }

    /// The forms of a token: what it says and its other reading.
    static func forms(of token: Token) -> [String] {
        switch token.kind {
        case .word: [stem(token.key)]
        case .number, .amount: [token.key]
        case .code: [token.key.filter { $0 != "-" }] + (token.alternate.map { [$0] } ?? [])
        case .phone, .email, .url, .emoji, .mark: []
        }
    }

    /// Whether a form is part of a model's name rather than a word: it holds a digit.
    static func isCode(_ form: String) -> Bool {
        form.utf8.count >= 2 && form.utf8.contains { (48...57).contains($0) }
    }
}
