extension Lexicon {
    /// What the shop's own phrases weigh: more than a general phrase, so that the shop decides.
    private static let shopPhrase = 3.5
    /// A single word of the shop's: enough alone, but no match for a sentence about something else.
    private static let shopWord = 2.1
    private static let customIntentPhrase = 3.6

    /// The general lexicon with a shop's words, brands and goods in it.
    init(vocabulary: Vocabulary, catalog: Catalog) {
        var builder = LexiconBuilder()
        builder.addGeneralTables()
        Self.addTrade(vocabulary, catalog, to: &builder)
        for (name, phrases) in vocabulary.intentPhrases.sorted(by: { $0.key < $1.key }) {
            let label = Reason.Label.intent(Intent(name: name))
            for phrase in phrases {
                let isWord = NormalizedText(phrase).words.count == 1
                builder.addPlain(
                    phrase, for: .evidence(label),
                    weight: isWord ? Self.shopWord : Self.shopPhrase)
            }
        }
        for intent in vocabulary.customIntents {
            let label = Reason.Label.intent(Intent(name: intent.name))
            for phrase in intent.phrases {
                builder.addPlain(phrase, for: .evidence(label), weight: Self.customIntentPhrase)
            }
        }
        for phrase in vocabulary.offTopic {
            builder.addPlain(phrase, for: .evidence(.offTopic), weight: 5)
        }
        for phrase in vocabulary.offTopicExceptions {
            builder.addPlain(phrase, for: .evidence(.trade), weight: 3)
        }
        self.init(builder)
    }

    /// Makes the class `producto` of what the shop sells and works on, and `pieza` of its spare
    /// parts.
    private static func addTrade(
        _ vocabulary: Vocabulary, _ catalog: Catalog, to builder: inout LexiconBuilder
    ) {
        for word in vocabulary.tradeWords + vocabulary.brands { add(word, "producto", &builder) }
        for brand in vocabulary.brands { add(brand, "marca", &builder) }
        for word in vocabulary.tradeWords where isVerb(word) { addForms(of: word, to: &builder) }
        for (word, synonyms) in vocabulary.synonyms.sorted(by: { $0.key < $1.key }) {
            for name in [word] + synonyms { add(name, "producto", &builder) }
        }
        for item in catalog.items {
            add(item.brand, "producto", &builder)
            add(item.brand, "marca", &builder)
            let isPart = isShelfOfParts(item.category)
            for name in [item.model] + item.aliases {
                add(name, "producto", &builder)
                if isPart { add(name, "pieza", &builder) }
            }
            let words = NormalizedText(item.name).words
            if isPart, let noun = words.first(where: isTelling) { add(noun.key, "pieza", &builder) }
            for word in words where isTelling(word) { add(word.key, "producto", &builder) }
        }
        for phrase in vocabulary.intentPhrases[Intent.parts.name] ?? [] {
            let words = NormalizedText(phrase).words
            if words.count <= 3 { add(phrase, "pieza", &builder) }
        }
    }

    private static func add(_ phrase: String, _ name: String, _ builder: inout LexiconBuilder) {
        let keys = NormalizedText(phrase).words.map(\.key)
        guard !keys.isEmpty else { return }
        if keys.count == 1, keys[0].utf8.count < 3 { return }
        builder.add(keys, toClass: name)
        if keys.count == 1, let plural = SpanishPlural.other(of: keys[0]) {
            builder.add([plural], toClass: name)
        }
    }

    /// Whether a trade word is what a machine or a person does: an infinitive.
    private static func isVerb(_ word: String) -> Bool {
        let words = NormalizedText(word).words
        guard words.count == 1, words[0].key.utf8.count >= 5 else { return false }
        return ["ar", "er", "ir"].contains { words[0].key.hasSuffix($0) }
    }

    /// Puts what a verb of the trade becomes in a complaint (`cose`, `cosiendo`) into the class
    /// `trabajo`.
    private static func addForms(of verb: String, to builder: inout LexiconBuilder) {
        let infinitive = Token.withoutEnye(NormalizedText(verb).plain)
        let stem = String(infinitive.dropLast(2))
        let isFirst = infinitive.hasSuffix("ar")
        let endings =
            isFirst ? ["a", "an", "o", "ando", "aba", "ar"] : ["e", "en", "io", "iendo", "ia"]
        for ending in endings { builder.add([stem + ending], toClass: "trabajo") }
        builder.add([infinitive], toClass: "trabajo")
    }

    private static func isShelfOfParts(_ category: String) -> Bool {
        NormalizedText(category).words.contains {
            $0.key.hasPrefix("repuest") || $0.key.hasPrefix("accesori")
        }
    }

    /// Whether a word of a name says by itself what is sold: no filler, colour, measure or service
    /// word.
    private static func isTelling(_ word: Token) -> Bool {
        if word.kind == .code { return word.key.utf8.count >= 3 }
        return word.kind == .word && word.key.utf8.count >= 4
            && !CommonWords.neutralInNames.contains(word.key)
    }
}
