/// Puts a lexicon together: word classes first, then the phrases that use them.
struct LexiconBuilder: Sendable {
    /// A phrase of the automaton: what it speaks for and how much.
    struct Phrase: Sendable {
        var role: Role
        var weight: Double
        /// Whether words of any kind may stand inside it.
        var hasGap = false
        /// The place in ``shopWords`` of the shop's phrase that it is; -1 for one of every shop.
        var shopWord: Int32 = -1
    }

    /// What a phrase is for.
    enum Role: Hashable, Sendable {
        case evidence(Reason.Label)
        /// A city or region.
        case place
    }

    /// A phrase that waits until every class is complete.
    private struct Pending: Sendable {
        var elements: [PhraseElement]
        var phrase: Phrase
    }

    /// The class of what the shop sells, and that of what others sell.
    static let goods = "producto"
    static let foreign = "ajeno"

    private(set) var words = WordIndex()
    private(set) var automaton = PhraseAutomaton()
    private(set) var phrases: [Phrase] = []
    /// The shop's words that phrases and goods come from.
    private(set) var shopWords: [ShopWord] = []
    /// The shop's word behind each name of its goods, by the numbers of the words.
    private(set) var goodsNames: [[Int32]: Int32] = [:]
    private var classNumbers: [String: Int32] = [:]
    /// Members of several words, by class.
    private var sequences: [[[Int32]]] = []
    private var choices: [[[PhraseElement]]] = []
    private var choiceNumbers: [[[PhraseElement]]: Int32] = [:]
    /// Whether misspelt words may be taken for those of the phrase at hand: not for foreign ones,
    /// for silence must not follow from a typing mistake.
    private var isTarget = true
    private var pending: [Pending] = []
    /// The classes that phrases use for which misspelt words may be taken.
    private var targetClasses = WordClassSet()

    // MARK: Words and classes

    /// The number of a class, given at its first use.
    private mutating func classNumber(_ name: String) -> Int32 {
        if let known = classNumbers[name] { return known }
        let number = Int32(classNumbers.count)
        classNumbers[name] = number
        sequences.append([])
        return number
    }

    /// How many classes there are; no more than ``WordClassSet/limit`` of them work.
    var classCount: Int { classNumbers.count }

    /// The number that a class or a pseudo-class of tokens (`numero`, `monto`) has, if it is used.
    func number(ofClass name: String) -> Int32? { classNumbers[name] }

    /// The number of a word, as a key, given at its first use.
    private mutating func number(of word: ArraySlice<UInt8>) -> Int32 {
        guard word.contains(0xC3) else { return words.add(word) }
        return number(of: Token.withoutEnye(String(decoding: word, as: UTF8.self)))
    }

    /// The number of a word, given at its first use.
    mutating func number(of key: String) -> Int32 { words.add(Array(key.utf8)[...]) }

    /// Adds a member, of one word or several, to a class.
    private mutating func add(_ member: [Int32], toClass number: Int32, isTarget: Bool) {
        if member.count == 1 {
            words[member[0]].classes.insert(number)
            if isTarget { words[member[0]].isTarget = true }
        } else if member.count > 1, member.count < PhraseAutomaton.depthLimit {
            sequences[Int(number)].append(member)
        }
    }

    /// Adds a member, of one word or several, to a class.
    mutating func add(_ member: [Int32], toClass name: String) {
        add(member, toClass: classNumber(name), isTarget: name != Self.foreign)
    }

    /// Adds classes as the tables write them: `clase: uno, dos palabras, tres`, a line each.
    mutating func addClasses(_ table: String) {
        let text = Array(table.utf8)
        PhraseParser.forEachLine(text) { line in
            var parser = PhraseParser(text, line)
            guard let name = parser.part(upTo: ":") else { return }
            let number = classNumber(String(decoding: text[name], as: UTF8.self))
            let isTarget = number != classNumbers[Self.foreign]
            while let member = parser.part(upTo: ",") {
                let keys = PhraseParser(text, member).words().map { self.number(of: text[$0]) }
                add(keys, toClass: number, isTarget: isTarget)
            }
        }
    }

    /// Makes words known without giving them a meaning.
    mutating func addCommon(_ table: String) {
        let text = Array(table.utf8)
        PhraseParser.forEachLine(text) { line in
            for word in PhraseParser(text, line).words() { _ = number(of: text[word]) }
        }
    }

    // MARK: Phrases

    /// Adds phrases as the tables write them: weight and pattern, a line each.
    mutating func addPhrases(_ table: String, for role: Role) {
        let text = Array(table.utf8)
        PhraseParser.forEachLine(text) { line in
            var parser = PhraseParser(text, line)
            guard let weight = parser.weight() else { return }
            for elements in parser.patterns(&self) {
                let phrase = Phrase(
                    role: role, weight: weight, hasGap: elements.contains(.gap))
                pending.append(Pending(elements: elements, phrase: phrase))
            }
        }
    }

    /// Adds a phrase of the shop's, of words with these numbers.
    mutating func addPhrase(
        _ keys: [Int32], for role: Role, weight: Double, from shopWord: Int32,
        startsClause: Bool = false
    ) {
        guard !keys.isEmpty else { return }
        pending.append(
            Pending(
                elements: (startsClause ? [.start] : []) + keys.map(PhraseElement.init(word:)),
                phrase: Phrase(role: role, weight: weight, shopWord: shopWord)))
    }

    /// What a piece of a pattern stands for.
    mutating func element(_ text: [UInt8], _ range: Range<Int>) -> PhraseElement {
        let word = text[range]
        if word.count == 1 {
            switch word.first {
            case UInt8(ascii: "*"): return .gap
            case UInt8(ascii: "^"): return .start
            case UInt8(ascii: "$"): return .end
            default: break
            }
        }
        guard word.first == UInt8(ascii: "@") else {
            return PhraseElement(word: number(of: word))
        }
        let name = String(decoding: word.dropFirst(), as: UTF8.self)
        return PhraseElement(wordClass: classNumber(name))
    }

    /// An element that stands for one of several sequences; the same sequences are one choice.
    mutating func choice(of alternatives: [[PhraseElement]]) -> PhraseElement {
        if let known = choiceNumbers[alternatives] { return PhraseElement(choice: known) }
        let number = Int32(choices.count)
        choices.append(alternatives)
        choiceNumbers[alternatives] = number
        return PhraseElement(choice: number)
    }

    // MARK: The shop

    /// Notes a word of the shop's and gives its place.
    mutating func add(_ word: ShopWord) -> Int32 {
        shopWords.append(word)
        return Int32(shopWords.count - 1)
    }

    /// Notes that these words name goods of the shop; of several sources the first counts.
    mutating func addGoods(_ keys: [Int32], from shopWord: Int32, isTradeWord: Bool) {
        if goodsNames[keys] == nil { goodsNames[keys] = shopWord }
        if isTradeWord, keys.count == 1 { words[keys[0]].isShops = true }
    }

    /// Whether a word names goods of the shop, alone or as a maker's.
    func isGoods(_ word: Int32) -> Bool {
        [Self.goods, "pieza", "cosa", "marca"].compactMap(number(ofClass:))
            .contains { words[word].classes.contains($0) }
    }

    // MARK: Building

    /// Builds the automaton; call once, at the end.
    mutating func finish() {
        keepShopFromForeign()
        for item in pending { insert(item) }
        for number in 0..<Int32(sequences.count) { insertMembers(ofClass: number) }
        pending = []
        choices = []
        choiceNumbers = [:]
        automaton.finish()
        words.finish()
    }

    /// What the shop sells is not foreign to it, whatever the general tables say.
    private mutating func keepShopFromForeign() {
        guard let foreign = classNumbers[Self.foreign], let own = classNumbers[Self.goods] else {
            return
        }
        words.remove(class: foreign, where: own)
        let goods = Set(sequences[Int(own)])
        sequences[Int(foreign)].removeAll(where: goods.contains)
    }

    private mutating func insert(_ item: Pending) {
        let atStart = item.elements.first == .start
        let atEnd = item.elements.last == .end
        let role = item.phrase.role
        isTarget = role != .evidence(.offTopic) && role != .evidence(.injection)
        var node = atStart ? PhraseAutomaton.startRoot : PhraseAutomaton.root
        for element in item.elements { node = advance(node, element) }
        phrases.append(item.phrase)
        automaton.complete(node, phrase: Int32(phrases.count - 1), atEnd: atEnd)
    }

    private mutating func insertMembers(ofClass number: Int32) {
        let isTarget = targetClasses.contains(number)
        for member in sequences[Int(number)] {
            automaton.add(member, toClass: number)
            words[member[0]].begins.insert(number)
            guard isTarget else { continue }
            for word in member { words[word].isTarget = true }
        }
    }

    /// The node after an element, made when it is not there yet.
    private mutating func advance(_ node: Int32, _ element: PhraseElement) -> Int32 {
        switch element.kind {
        case .start, .end: return node
        case .gap: return automaton.gap(after: node)
        case .word, .wordClass, .choice:
            let (child, isNew) = automaton.child(of: node, element)
            if isNew { connect(node, element, to: child) }
            return child
        }
    }

    /// Joins two nodes by everything that an element stands for.
    private mutating func connect(_ node: Int32, _ element: PhraseElement, to target: Int32) {
        switch element.kind {
        case .start, .end, .gap: break
        case .word(let word):
            if isTarget { words[word].isTarget = true }
            automaton.connect(node, word: word, to: target)
        case .wordClass(let number):
            automaton.connect(node, wordClass: number, to: target)
            if isTarget { targetClasses.insert(number) }
        case .choice(let number):
            for choice in choices[Int(number)] where isTarget || !isShops(choice) {
                connect(node, choice, to: target)
            }
        }
    }

    /// Joins two nodes by a sequence.
    private mutating func connect(
        _ node: Int32, _ sequence: [PhraseElement], to target: Int32
    ) {
        guard let last = sequence.last else { return }
        var current = node
        for element in sequence.dropLast() { current = advance(current, element) }
        connect(current, last, to: target)
    }

    /// Whether one of the things that a foreign phrase lists is a word of the shop's trade.
    private func isShops(_ choice: [PhraseElement]) -> Bool {
        guard choice.count == 1, case .word(let word) = choice[0].kind else { return false }
        return words[word].isShops
    }
}
