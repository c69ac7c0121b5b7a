/// What is left of a Spanish verb or noun without its ending, as it sounds: `comunica`,
/// `comuníqueme` and `comunicarme` share one.
enum SpanishStem {
    /// Pronouns that hang on to a verb, longest first.
    private static let clitics = [
        "selos", "selas", "melas", "melos", "selo", "sela", "mela", "melo", "noslo", "nosla", "nos",
        "les", "los", "las", "me", "te", "se", "le", "lo", "la",
    ]

    /// Endings of verbs, adjectives and plurals, longest first.
    private static let endings = [
        "ariamos", "eriamos", "iriamos", "aremos", "asemos", "aramos", "aciones", "iendo", "arian",
        "erian", "irian", "abamos", "ieron", "ando", "aron", "aria", "eria", "iria", "aste", "iste",
        "aban", "amos", "emos", "imos", "aran", "eran", "iran", "ados", "adas", "idos", "idas",
        "ado", "ada", "ido", "ida", "aba", "ian", "ara", "era", "ira", "are", "ere", "ire", "ar",
        "er", "ir", "an", "en", "as", "es", "os", "io", "ia", "o", "a", "e", "s",
    ]

    /// The shortest stem that says enough, in letters.
    private static let shortest = 4

    /// The stem of a word in plain form, or `nil` when too little would be left.
    static func of(_ word: String) -> String? {
        let bare = withoutClitic(word)
        for ending in endings where bare.hasSuffix(ending) {
            let stem = bare.dropLast(ending.utf8.count)
            if stem.utf8.count >= shortest { return SpanishSound.key(String(stem)) }
        }
        return nil
    }

    /// The word without pronouns after an infinitive, a gerund or an imperative.
    private static func withoutClitic(_ word: String) -> Substring {
        for clitic in clitics where word.hasSuffix(clitic) {
            let verb = word.dropLast(clitic.utf8.count)
            guard verb.utf8.count >= shortest + 1 else { continue }
            let isVerb =
                verb.hasSuffix("ar") || verb.hasSuffix("er") || verb.hasSuffix("ir")
                || verb.hasSuffix("ando") || verb.hasSuffix("endo")
                || (clitic.utf8.count >= 2 && (verb.hasSuffix("e") || verb.hasSuffix("en"))
                    && verb.utf8.count >= 6)
            if isVerb { return verb }
        }
        return word[...]
    }
}
