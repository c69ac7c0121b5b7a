/// What is left of a Spanish verb or noun without its ending, as it sounds: `comunica`,
/// `comuníqueme` and `comunicarme` share one.
enum SpanishStem {
    /// Pronouns that hang on to a verb, longest first.
    private static let clitics = bytes([
        "selos", "selas", "melas", "melos", "selo", "sela", "mela", "melo", "noslo", "nosla", "nos",
        "les", "los", "las", "me", "te", "se", "le", "lo", "la",
    ])

    /// Endings of verbs, adjectives and plurals, longest first.
    private static let endings = bytes([
        "ariamos", "eriamos", "iriamos", "aremos", "asemos", "aramos", "aciones", "iendo", "arian",
        "erian", "irian", "abamos", "ieron", "ando", "aron", "aria", "eria", "iria", "aste", "iste",
        "aban", "amos", "emos", "imos", "aran", "eran", "iran", "ados", "adas", "idos", "idas",
        "ado", "ada", "ido", "ida", "aba", "ian", "ara", "era", "ira", "are", "ere", "ire", "ar",
        "er", "ir", "an", "en", "as", "es", "os", "io", "ia", "o", "a", "e", "s",
    ])

    /// What a verb ends in where pronouns may hang on to it.
    private static let verbEndings = bytes(["ando", "endo", "ar", "er", "ir"])
    private static let imperativeEndings = bytes(["en", "e"])

    /// The shortest stem that says enough, in letters.
    private static let shortest = 4

    private static func bytes(_ endings: [String]) -> [[UInt8]] { endings.map { Array($0.utf8) } }

    /// A hash of how the stem of a word sounds, the word given as UTF-8 in plain form; `nil` when
    /// too little would be left.
    static func hash(_ word: ArraySlice<UInt8>) -> UInt64? {
        let bare = withoutClitic(word)
        guard
            let ending = endings.first(where: {
                bare.count - $0.count >= shortest && ends(bare, $0)
            })
        else { return nil }
        return SpanishSound.hash(bare.dropLast(ending.count))
    }

    /// The word without pronouns after an infinitive, a gerund or an imperative.
    private static func withoutClitic(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        for clitic in clitics where word.count - clitic.count > shortest && ends(word, clitic) {
            let verb = word.dropLast(clitic.count)
            if verbEndings.contains(where: { ends(verb, $0) }) { return verb }
            if verb.count >= 6, imperativeEndings.contains(where: { ends(verb, $0) }) {
                return verb
            }
        }
        return word
    }

    private static func ends(_ word: ArraySlice<UInt8>, _ ending: [UInt8]) -> Bool {
        guard word.count >= ending.count else { return false }
        var place = word.endIndex - ending.count
        for byte in ending {
            guard word[place] == byte else { return false }
            place += 1
        }
        return true
    }
}
