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
            builder.addPlain(phrase, for: .evidence(.offTopic), weight: 5, withPlural: true)
        }
        for phrase in vocabulary.offTopicExceptions {
            builder.addPlain(phrase, for: .evidence(.trade), weight: 3, withPlural: true)
        }
        self.init(builder)
    }

    /// Makes the class `producto` of what the shop sells and works on, and `pieza` of its spare
    /// parts.
    private static func addTrade(
        _ vocabulary: Vocabulary, _ catalog: Catalog, to builder: inout LexiconBuilder
    ) {
        for word in vocabulary.tradeWords + vocabulary.brands {
            add(word, LexiconBuilder.goods, &builder)
        }
        for name in vocabulary.commonNames { add(name, "cosa", &builder) }
        for brand in vocabulary.brands { add(brand, "marca", &builder) }
        for verb in vocabulary.tradeVerbs {
            for form in verb.forms { builder.add([form], toClass: "trabajo") }
        }
        for (word, synonyms) in vocabulary.synonyms.sorted(by: { $0.key < $1.key }) {
            for name in [word] + synonyms { add(name, LexiconBuilder.goods, &builder) }
        }
        for item in catalog.items {
            add(item.brand, LexiconBuilder.goods, &builder)
            add(item.brand, "marca", &builder)
            let isPart = isShelfOfParts(item.category)
            for name in [item.model] + item.aliases {
                add(name, LexiconBuilder.goods, &builder)
                if isPart { add(name, "pieza", &builder) }
            }
            let words = NormalizedText(item.name).words
            if isPart, let noun = words.first(where: isTelling) { add(noun.key, "pieza", &builder) }
            for word in words where isTelling(word) {
                add(word.key, LexiconBuilder.goods, &builder)
            }
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
