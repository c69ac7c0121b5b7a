/// Puts a lexicon together: word classes first, then the phrases that use them.
struct LexiconBuilder {
    /// A phrase of the automaton: what it speaks for and how much.
    struct Phrase: Sendable {
        var role: Role
        var weight: Double
        /// Whether words of any kind may stand inside it.
        var hasGap = false
        /// Whether the shop wrote it.
        var isShops = false
    }

    /// What a phrase is for.
    enum Role: Hashable, Sendable {
        case evidence(Reason.Label)
        /// A city or region.
        case place
    }

    /// The class of what the shop sells, and that of what others sell.
    static let goods = "producto"
    static let foreign = "ajeno"

    private(set) var words = WordIndex()
    private(set) var automaton = PhraseAutomaton()
    private(set) var phrases: [Phrase] = []
    private var classNumbers: [String: Int32] = [:]
    private var sequences: [String: [[String]]] = [:]
    /// Whether misspelt words may be taken for those of the phrase at hand: not for foreign ones,
    /// for silence must not follow from a typing mistake.
    private var isTarget = true
    /// Patterns wait until every class is complete.
    private var pending: [(pattern: PhrasePattern, phrase: Phrase)] = []

    /// The number of a class.
    private mutating func classNumber(_ name: String) -> Int32 {
        if let known = classNumbers[name] { return known }
        let number = Int32(classNumbers.count)
        classNumbers[name] = number
        return number
    }

    /// Adds a member, of one word or several, to a class.
    mutating func add(_ member: [String], toClass name: String) {
        let number = classNumber(name)
        if member.count == 1 {
            words.add(member[0], toClass: number, isTarget: name != Self.foreign)
        } else if member.count > 1, member.count < PhraseAutomaton.depthLimit {
            sequences[name, default: []].append(member)
        }
    }

    /// Adds classes as the tables write them: `clase: uno, dos palabras, tres`, a line each.
    mutating func addClasses(_ table: String) {
        for line in table.split(separator: "\n") {
            let sides = line.split(separator: ":", maxSplits: 1)
            guard sides.count == 2 else { continue }
            for member in sides[1].split(separator: ",") {
                add(
                    member.split(separator: " ").map { Token.withoutEnye(String($0)) },
                    toClass: String(sides[0]))
            }
        }
    }

    /// Adds phrases as the tables write them: weight and pattern, a line each.
    mutating func addPhrases(_ table: String, for role: Role) {
        for line in table.split(separator: "\n") {
            guard let blank = line.firstIndex(of: " "), let weight = Double(line[..<blank]) else {
                continue
            }
            for pattern in PhrasePattern.parse(line[blank...]) {
                let hasGap = pattern.elements.contains(.gap)
                pending.append((pattern, Phrase(role: role, weight: weight, hasGap: hasGap)))
            }
        }
    }

    /// Adds a phrase of the shop's; `withPlural` adds it with its first word in the other number
    /// too (`máquinas de café`).
    mutating func addPlain(
        _ phrase: String, for role: Role, weight: Double, withPlural: Bool = false
    ) {
        let keys = NormalizedText(phrase).words.map(\.key)
        guard let first = keys.first else { return }
        let phrase = Phrase(role: role, weight: weight, isShops: true)
        pending.append((.plain(keys), phrase))
        if withPlural, let other = SpanishPlural.other(of: first) {
            pending.append((.plain([other] + keys.dropFirst()), phrase))
        }
    }

    /// Makes words known without giving them a meaning.
    mutating func addCommon(_ table: String) {
        for word in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            words.addCommon(Token.withoutEnye(String(word)))
        }
    }

    /// The number that a pseudo-class of tokens (`numero`, `monto`) has, if a phrase uses it.
    func number(ofClass name: String) -> Int32? { classNumbers[name] }

    /// Builds the automaton; call once, at the end.
    mutating func finish() {
        keepShopFromForeign()
        for (pattern, phrase) in pending { insert(pattern, phrase) }
        pending = []
        automaton.finish()
        words.finish()
    }

    /// What the shop sells is not foreign to it, whatever the general tables say.
    private mutating func keepShopFromForeign() {
        guard let foreign = classNumbers[Self.foreign], let own = classNumbers[Self.goods] else {
            return
        }
        words.remove(class: foreign, where: own)
        let goods = Set(sequences[Self.goods] ?? [])
        sequences[Self.foreign]?.removeAll(where: goods.contains)
    }

    private mutating func insert(_ pattern: PhrasePattern, _ phrase: Phrase) {
        let atStart = pattern.elements.first == .start
        let atEnd = pattern.elements.last == .end
        isTarget = phrase.role != .evidence(.offTopic) && phrase.role != .evidence(.injection)
        var node = atStart ? PhraseAutomaton.startRoot : PhraseAutomaton.root
        for element in pattern.elements { node = advance(node, element) }
        phrases.append(phrase)
        automaton.complete(node, phrase: Int32(phrases.count - 1), atEnd: atEnd)
    }

    /// The node after an element, made when it is not there yet.
    private mutating func advance(_ node: Int32, _ element: PhrasePattern.Element) -> Int32 {
        switch element {
        case .start, .end: return node
        case .gap: return automaton.gap(after: node)
        case .word, .wordClass, .choice:
            let (child, isNew) = automaton.child(of: node, [element])
            if isNew { connect(node, element, to: child) }
            return child
        }
    }

    /// Joins two nodes by everything that an element stands for.
    private mutating func connect(
        _ node: Int32, _ element: PhrasePattern.Element, to target: Int32
    ) {
        switch element {
        case .start, .end, .gap: break
        case .word(let word):
            let number = words.number(of: word, isTarget: isTarget)
            automaton.connect(node, number, to: target)
        case .wordClass(let name):
            automaton.connect(
                node, PhraseAutomaton.symbol(ofClass: classNumber(name)), to: target)
            for member in sequences[name] ?? [] {
                connect(node, member.map(PhrasePattern.Element.word), to: target)
            }
        case .choice(let choices):
            for choice in choices { connect(node, choice, to: target) }
        }
    }

    /// Joins two nodes by a sequence.
    private mutating func connect(
        _ node: Int32, _ sequence: [PhrasePattern.Element], to target: Int32
    ) {
        guard let last = sequence.last else { return }
        var current = node
        for element in sequence.dropLast() { current = advance(current, element) }
        connect(current, last, to: target)
    }
}
