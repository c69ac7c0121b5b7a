/// What the goods of a shop do, or the people who use them: `coser`, `hornear`.
struct TradeVerb: Sendable {
    /// The infinitive, as a key.
    let infinitive: String

    /// Takes a word of the trade for a verb; `nil` when it is no infinitive of one word.
    init?(_ word: String) {
        let words = NormalizedText(word).words
        guard words.count == 1, words[0].key.utf8.count >= 5,
            ["ar", "er", "ir"].contains(where: { words[0].key.hasSuffix($0) })
        else { return nil }
        infinitive = words[0].key
    }

    private var stem: String { String(infinitive.dropLast(2)) }

    /// What it does now, one and several: `cose`, `cosen`.
    var present: [String] {
        (infinitive.hasSuffix("ar") ? ["a", "an"] : ["e", "en"]).map { stem + $0 }
    }

    /// What it becomes in questions and complaints: `cose`, `cosiendo`, `cosía`, `coser`.
    var forms: [String] {
        let others =
            infinitive.hasSuffix("ar") ? ["o", "ando", "aba"] : ["io", "iendo", "ia"]
        return present + others.map { stem + $0 } + [infinitive]
    }
}

extension Vocabulary {
    /// The verbs among the words of the trade.
    var tradeVerbs: [TradeVerb] { tradeWords.compactMap(TradeVerb.init) }
}
