extension Lexicon {
    /// What the shop's own phrases weigh: more than a general phrase, so that the shop decides.
    private static let shopPhrase = 3.5
    /// A single word of the shop's: enough alone, but no match for a sentence about something else.
    private static let shopWord = 2.1
    private static let customIntentPhrase = 3.6
    private static let foreignPhrase = 5.0
    private static let exceptionPhrase = 3.0

    /// Who asks in such words whether this is the shop says good day.
    private static let beforeName = [
        "hola", "buenas", "buenos dias", "buenas tardes", "alo", "ahi es", "aqui es",
    ]
    /// The same where the name alone could mean an article.
    private static let beforeAnyName = ["hablo con", "comunico con"]
    /// Who puts these before it wants to know where the shop is.
    private static let asksForPlace = [
        "donde es", "donde esta", "donde queda", "donde estan", "donde quedan", "como llego a",
        "direccion de", "ubicacion de",
    ]
    private static let placePhrase = 4.0

    /// The general lexicon with a shop's name, words, brands and goods in it.
    convenience init(vocabulary: Vocabulary, catalog: Catalog, shopName: String = "") {
        var builder = LexiconBuilder.general
        for word in vocabulary.words { Self.add(word, to: &builder) }
        for verb in vocabulary.tradeVerbs {
            for form in verb.forms { builder.add([builder.number(of: form)], toClass: "trabajo") }
        }
        for item in catalog.items { Self.add(item, to: &builder) }
        Self.addName(shopName, to: &builder)
        self.init(builder)
    }

    private static func add(_ word: ShopWord, to builder: inout LexiconBuilder) {
        let keys = NormalizedText(word.text).words.map(\.key)
        let source = builder.add(word)
        switch word.place {
        case .phrases(let name):
            addPhrase(
                keys, for: .intent(Intent(name: name)), keys.count == 1 ? shopWord : shopPhrase,
                source, &builder)
            if name == Intent.parts.name, keys.count <= 3 {
                addName(keys, toClasses: ["pieza"], source, &builder)
            }
        case .customIntent(let name):
            addPhrase(
                keys, for: .intent(Intent(name: name)), customIntentPhrase, source, &builder)
        case .tradeWords:
            addGoods(keys, toClasses: [], source, isTradeWord: true, &builder)
        case .brands: addGoods(keys, toClasses: ["marca"], source, isTradeWord: true, &builder)
        case .commonNames: addName(keys, toClasses: ["cosa"], source, &builder)
        case .synonyms: addGoods(keys, toClasses: [], source, &builder)
        case .offTopic:
            addInBothNumbers(keys, for: .offTopic, foreignPhrase, source, &builder)
        case .offTopicExceptions:
            addInBothNumbers(keys, for: .trade, exceptionPhrase, source, &builder)
        case .shopName, .item: break
        }
    }

    /// Adds what customers say to be sure whom they write to.
    private static func addName(_ name: String, to builder: inout LexiconBuilder) {
        let forms = ShopName(name).forms
        guard !forms.isEmpty else { return }
        let source = builder.add(ShopWord(name, .shopName))
        for form in forms {
            let numbers = form.map { builder.number(of: $0) }
            let namesGoods = zip(form, numbers).allSatisfy {
                ClauseEdges.isSmall($0) || builder.isGoods($1)
            }
            func add(
                _ words: String, for intent: Intent, _ weight: Double, startsClause: Bool = false
            ) {
                let before = words.split(separator: " ").map { builder.number(of: String($0)) }
                builder.addPhrase(
                    before + numbers, for: .evidence(.intent(intent)), weight: weight,
                    from: source, startsClause: startsClause)
            }
            for words in beforeAnyName { add(words, for: .greeting, shopPhrase) }
            guard !namesGoods else { continue }
            for words in beforeName { add(words, for: .greeting, shopPhrase) }
            for words in asksForPlace { add(words, for: .location, placePhrase) }
            // Not `¿dónde es…?`.
            add("es", for: .greeting, shopPhrase, startsClause: true)
        }
    }

    /// Adds what an item is called by: of its name the words that say what is sold.
    private static func add(_ item: CatalogItem, to builder: inout LexiconBuilder) {
        let part = isShelfOfParts(item.category) ? ["pieza"] : []
        for word in item.words {
            guard case .item(_, let column) = word.place else { continue }
            let tokens = NormalizedText(word.text).words
            let source = builder.add(word)
            switch column {
            case .brand: addGoods(tokens.map(\.key), toClasses: ["marca"], source, &builder)
            case .model, .aliases: addGoods(tokens.map(\.key), toClasses: part, source, &builder)
            case .name:
                let telling = tokens.filter(isTelling).map(\.key)
                if let noun = telling.first { addName([noun], toClasses: part, source, &builder) }
                for key in telling { addGoods([key], toClasses: [], source, &builder) }
            }
        }
    }

    private static func addPhrase(
        _ keys: [String], for label: Reason.Label, _ weight: Double, _ source: Int32,
        _ builder: inout LexiconBuilder
    ) {
        builder.addPhrase(
            keys.map { builder.number(of: $0) }, for: .evidence(label), weight: weight,
            from: source)
    }

    /// Adds a phrase with its first word in both numbers: `máquinas de café`.
    private static func addInBothNumbers(
        _ keys: [String], for label: Reason.Label, _ weight: Double, _ source: Int32,
        _ builder: inout LexiconBuilder
    ) {
        addPhrase(keys, for: label, weight, source, &builder)
        guard let other = keys.first.flatMap(SpanishPlural.other) else { return }
        addPhrase([other] + keys.dropFirst(), for: label, weight, source, &builder)
    }

    /// Adds a name of goods: to the class `producto` and others.
    private static func addGoods(
        _ keys: [String], toClasses classes: [String], _ source: Int32, isTradeWord: Bool = false,
        _ builder: inout LexiconBuilder
    ) {
        for name in names(keys) {
            let numbers = name.map { builder.number(of: $0) }
            builder.addGoods(numbers, from: source, isTradeWord: isTradeWord)
        }
        addName(keys, toClasses: [LexiconBuilder.goods] + classes, source, &builder)
    }

    private static func addName(
        _ keys: [String], toClasses classes: [String], _ source: Int32,
        _ builder: inout LexiconBuilder
    ) {
        for name in names(keys) {
            let numbers = name.map { builder.number(of: $0) }
            for wordClass in classes { builder.add(numbers, toClass: wordClass) }
        }
    }

    /// A name and, when it is one word, its other number; none for what is too short to tell.
    private static func names(_ keys: [String]) -> [[String]] {
        guard let first = keys.first, keys.count > 1 || first.utf8.count >= 3 else { return [] }
        guard keys.count == 1, let other = SpanishPlural.other(of: first) else { return [keys] }
        return [keys, [other]]
    }

    private static func isShelfOfParts(_ category: String) -> Bool {
        NormalizedText(category).words.contains {
            $0.key.hasPrefix("repuest") || $0.key.hasPrefix("accesori")
        }
    }

    /// Whether a word of a name says by itself what is sold: no filler, colour, measure or service
    /// word.
    static func isTelling(_ word: Token) -> Bool {
        if word.kind == .code { return word.key.utf8.count >= 3 }
        return word.kind == .word && word.key.utf8.count >= 4
            && !CommonWords.neutralInNames.contains(word.key)
    }
}
