/// Everything that words say, ready to read messages with; built once, then only read.
struct Lexicon: Sendable {
    let words: WordIndex
    let automaton: PhraseAutomaton
    let phrases: [LexiconBuilder.Phrase]
    private let kindClasses: [Token.Kind: [Int32]]

    init(_ builder: LexiconBuilder) {
        var builder = builder
        builder.finish()
        words = builder.words
        automaton = builder.automaton
        phrases = builder.phrases
        var classes: [Token.Kind: [Int32]] = [:]
        let names: [(Token.Kind, String)] = [
            (.number, "numero"), (.amount, "monto"), (.phone, "telefono"), (.url, "enlace"),
            (.email, "correo"), (.code, "codigo"),
        ]
        for (kind, name) in names { classes[kind] = builder.number(ofClass: name).map { [$0] } }
        kindClasses = classes
    }

    /// A message as the automaton reads it.
    struct Reading {
        /// The items, and for each the token it was made of.
        var items: [PhraseAutomaton.Item] = []
        var tokens: [Token] = []
        /// Whether each item is a word that is known, misspelt or not.
        var isKnown: [Bool] = []
        /// The number of each item's clause: sentences and what stands between commas.
        var clauses: [Int] = []
    }

    /// Looks every word of a message up.
    func read(_ text: NormalizedText) -> Reading {
        var reading = Reading()
        reading.items.reserveCapacity(text.tokens.count)
        var beginsSegment = true
        var clause = 0
        for token in text.tokens {
            if token.kind == .mark {
                if Self.endsSegment(token.text) { beginsSegment = true }
                if beginsSegment || token.text == "," { clause += 1 }
                continue
            }
            let entry = words.find(token)
            var classes = entry?.classes ?? []
            if let extra = kindClasses[token.kind] { classes += extra }
            let isAside = token.kind == .emoji
            let followsComma = reading.clauses.last.map { $0 != clause } ?? false
            reading.items.append(
                PhraseAutomaton.Item(
                    word: entry?.number ?? -1, classes: classes,
                    beginsSegment: beginsSegment && !isAside, followsComma: followsComma,
                    stopsGap: Self.stopsGap(token.key), isAside: isAside))
            reading.tokens.append(token)
            reading.isKnown.append(entry != nil)
            reading.clauses.append(clause)
            if !isAside { beginsSegment = false }
        }
        ClauseEdges.mark(&reading)
        return reading
    }

    private static func stopsGap(_ word: String) -> Bool {
        switch word {
        case "no", "y", "e", "pero", "porque": true
        default: false
        }
    }

    private static func endsSegment(_ mark: String) -> Bool {
        switch mark {
        case ".", "!", "?", ";", "\n", ":", "(", ")": true
        default: false
        }
    }
}
