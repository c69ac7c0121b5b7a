/// Everything that words say, ready to read messages with; built once, then only read.
///
/// A class, so that what reads with it keeps one reference to it.
final class Lexicon: Sendable {
    let words: WordIndex
    let automaton: PhraseAutomaton
    let phrases: [LexiconBuilder.Phrase]
    /// The shop's words that phrases and goods come from.
    let shopWords: [ShopWord]
    /// The shop's word behind each name of its goods that has several words, and behind each of one, by their numbers.
    private let goodsNames: [[Int32]: Int32]
    private let goodsWords: HashIndex
    private let kinds: TokenKindClasses

    init(_ builder: LexiconBuilder) {
        var builder = builder
        builder.finish()
        words = builder.words
        automaton = builder.automaton
        phrases = builder.phrases
        shopWords = builder.shopWords
        goodsNames = builder.goodsNames.filter { $0.key.count > 1 }
        goodsWords = builder.goodsNames.reduce(into: HashIndex()) { words, name in
            if name.key.count == 1 { words[UInt64(name.key[0])] = name.value }
        }
        kinds = TokenKindClasses(builder)
    }

    /// A message as the automaton reads it.
    struct Reading {
        /// The items, and for each the token it was made of.
        var items: [PhraseAutomaton.Item] = []
        var tokens: [Token] = []
        /// The number of each item's clause: sentences and what stands between commas.
        var clauses: [Int] = []

        /// Whether an item is a word that is known, misspelt or not.
        func isKnown(_ index: Int) -> Bool { items[index].word >= 0 }
    }

    /// Looks every word of a message up.
    func read(_ text: NormalizedText) -> Reading {
        var reading = Reading()
        let tokens = text.tokens
        reading.items.reserveCapacity(tokens.count)
        reading.clauses.reserveCapacity(tokens.count)
        var beginsSegment = true
        var clause = 0
        for place in tokens.indices {
            let kind = tokens[place].kind
            if kind == .mark {
                if Self.endsSegment(tokens[place].text) { beginsSegment = true }
                if beginsSegment || tokens[place].text == "," { clause += 1 }
                continue
            }
            let word = words.find(tokens[place])
            let entry = word.map { words[$0] } ?? WordIndex.Entry()
            var classes = entry.classes
            classes.formUnion(kinds[kind])
            let isAside = kind == .emoji
            let followsComma = reading.clauses.last.map { $0 != clause } ?? false
            reading.items.append(
                PhraseAutomaton.Item(
                    word: word ?? -1, classes: classes, begins: entry.begins,
                    beginsSegment: beginsSegment && !isAside, followsComma: followsComma,
                    stopsGap: Self.turns.contains(tokens[place].key), isAside: isAside))
            reading.clauses.append(clause)
            if !isAside { beginsSegment = false }
        }
        let isPlain = reading.items.count == tokens.count
        reading.tokens = isPlain ? tokens : tokens.filter { $0.kind != .mark }
        ClauseEdges.mark(&reading)
        return reading
    }

    /// The shop's word behind a phrase, or behind the goods that words name.
    func shopWord(
        of phrase: LexiconBuilder.Phrase, over items: ArraySlice<PhraseAutomaton.Item>
    ) -> ShopWord? {
        if phrase.shopWord >= 0 { return shopWords[Int(phrase.shopWord)] }
        guard phrase.role == .evidence(.trade) else { return nil }
        guard items.count == 1, let item = items.first else {
            return goodsNames[items.map(\.word)].map { shopWords[Int($0)] }
        }
        return item.word < 0 ? nil : goodsWords[UInt64(item.word)].map { shopWords[Int($0)] }
    }

    /// Words that turn or join what is said.
    private static let turns: WordSet = ["no", "y", "e", "pero", "porque"]

    private static func endsSegment(_ mark: String) -> Bool {
        switch mark {
        case ".", "!", "?", ";", "\n", ":", "(", ")": true
        default: false
        }
    }
}

/// The classes of tokens that are no words.
private struct TokenKindClasses: Sendable {
    private let number, amount, phone, url, email, code: WordClassSet

    init(_ builder: LexiconBuilder) {
        func set(_ name: String) -> WordClassSet {
            builder.number(ofClass: name).map { WordClassSet($0) } ?? WordClassSet()
        }
        number = set("numero")
        amount = set("monto")
        phone = set("telefono")
        url = set("enlace")
        email = set("correo")
        code = set("codigo")
    }

    subscript(kind: Token.Kind) -> WordClassSet {
        switch kind {
        case .number: number
        case .amount: amount
        case .phone: phone
        case .url: url
        case .email: email
        case .code: code
        case .word, .emoji, .mark: WordClassSet()
        }
    }
}
