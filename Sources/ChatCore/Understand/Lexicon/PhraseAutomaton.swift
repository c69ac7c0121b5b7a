/// All phrases of a lexicon in one automaton over word numbers.
///
/// A trie whose edges bear a word, a class of words, or a gap; a message is read once from left to
/// right with every phrase under way at the same time. Phrases are at most ``depthLimit`` elements
/// long, so the work per word is bounded by the lexicon, not by the message.
struct PhraseAutomaton: Sendable {
    /// The longest phrase, in elements.
    static let depthLimit = 10
    /// How many words a gap lets pass.
    static let gapLength: Int32 = 3

    /// One word of a message, as the automaton reads it.
    struct Item {
        /// Its number among the lexicon's words; -1 for a word that the lexicon does not hold.
        var word: Int32
        /// The numbers of its classes.
        var classes: [Int32]
        /// Whether a phrase may not go on from the word before.
        var beginsSegment: Bool
        /// Whether it is the first after a comma: a gap does not reach over it.
        var followsComma = false
        /// Whether a gap does not pass it: a word that turns or joins what is said.
        var stopsGap = false
        /// Whether only greetings and the like stand before it in its clause.
        var beginsClause = false
        /// Whether only courtesies stand after it in its clause.
        var endsClause = false
        /// Whether it stands aside of the sentence, as a pictograph does.
        var isAside: Bool
    }

    /// A phrase found.
    struct Match {
        /// The number of the phrase.
        var phrase: Int32
        /// The items it covers.
        var range: Range<Int>
    }

    private struct State {
        var node: Int32
        var start: Int32
        var skips: Int32
    }

    /// A node while phrases are added.
    private struct Draft {
        var gap: Int32 = -1
        var phrases: [Int32] = []
        var phrasesAtEnd: [Int32] = []
        var isLeaf = true
    }

    /// A node as it is matched with: its phrases stand in one array for all nodes.
    private struct Node {
        /// Where a gap leads, -1 without.
        var gap: Int32
        var isLeaf: Bool
        /// Its phrases, those for the end of a clause after the others.
        var first: Int32
        var anywhere: Int32
        var atEnd: Int32
        /// A bit for every symbol that leads on, to pass most nodes by without a look-up.
        var symbols: UInt64
    }

    private var drafts: [Draft] = [Draft(), Draft()]
    private var masks: [UInt64] = [0, 0]
    private var nodes: [Node] = []
    private var phrases: [Int32] = []
    private var edges = EdgeTable()
    private var shared: [SharedKey: Int32] = [:]

    private struct SharedKey: Hashable {
        var node: Int32
        var elements: [PhrasePattern.Element]
    }

    /// Where phrases begin that may stand anywhere, and those that begin a clause.
    static let root: Int32 = 0
    static let startRoot: Int32 = 1

    // MARK: Building

    /// The symbol of a class on an edge; words are their own numbers.
    static func symbol(ofClass number: Int32) -> Int32 { -2 - number }

    private mutating func newNode() -> Int32 {
        drafts.append(Draft())
        masks.append(0)
        return Int32(drafts.count - 1)
    }

    private static func bit(_ symbol: Int32) -> UInt64 {
        1 << (UInt64(UInt32(bitPattern: symbol) &* 0x9E37_79B1) >> 26)
    }

    /// The node that phrases with the same elements after a node share, and whether it is new.
    mutating func child(
        of node: Int32, _ elements: [PhrasePattern.Element]
    ) -> (node: Int32, isNew: Bool) {
        let key = SharedKey(node: node, elements: elements)
        if let known = shared[key] { return (known, false) }
        let child = newNode()
        shared[key] = child
        return (child, true)
    }

    /// Adds an edge.
    mutating func connect(_ node: Int32, _ symbol: Int32, to target: Int32) {
        drafts[Int(node)].isLeaf = false
        masks[Int(node)] |= Self.bit(symbol)
        edges.add(node, symbol, target)
    }

    /// The node after a gap.
    mutating func gap(after node: Int32) -> Int32 {
        if drafts[Int(node)].gap < 0 {
            let gap = newNode()
            drafts[Int(node)].gap = gap
            drafts[Int(node)].isLeaf = false
        }
        return drafts[Int(node)].gap
    }

    /// Makes a node the end of a phrase, anywhere or only where a clause ends.
    mutating func complete(_ node: Int32, phrase: Int32, atEnd: Bool) {
        if atEnd {
            drafts[Int(node)].phrasesAtEnd.append(phrase)
        } else {
            drafts[Int(node)].phrases.append(phrase)
        }
    }

    /// Brings what was added into the form that is matched with; call once, at the end.
    mutating func finish() {
        nodes.reserveCapacity(drafts.count)
        for (draft, mask) in zip(drafts, masks) {
            nodes.append(
                Node(
                    gap: draft.gap, isLeaf: draft.isLeaf, first: Int32(phrases.count),
                    anywhere: Int32(draft.phrases.count),
                    atEnd: Int32(draft.phrasesAtEnd.count), symbols: mask))
            phrases += draft.phrases
            phrases += draft.phrasesAtEnd
        }
        drafts = []
        masks = []
        shared = [:]
    }

    // MARK: Matching

    /// Every phrase in a message, in the order of their ends.
    func matches(in items: [Item]) -> [Match] {
        var matches: [Match] = []
        var active: [State] = []
        var next: [State] = []
        for (index, item) in items.enumerated() {
            if item.beginsSegment { active.removeAll(keepingCapacity: true) }
            if item.followsComma { active.removeAll { $0.skips > 0 } }
            next.removeAll(keepingCapacity: true)
            if item.isAside { next = active }
            let place = Int32(index)
            let symbols = Self.symbols(of: item)
            step(State(node: Self.root, start: place, skips: 0), item, symbols, &next)
            if item.beginsClause {
                step(State(node: Self.startRoot, start: place, skips: 0), item, symbols, &next)
            }
            if !item.isAside {
                for state in active {
                    step(state, item, symbols, &next)
                    if state.skips > 0, !item.stopsGap {
                        next.append(
                            State(node: state.node, start: state.start, skips: state.skips - 1))
                    }
                }
            }
            active.removeAll(keepingCapacity: true)
            for state in next { settle(state, index, item.endsClause, &active, &matches) }
        }
        return matches
    }

    /// A bit for every symbol that an item can be read as.
    private static func symbols(of item: Item) -> UInt64 {
        var symbols: UInt64 = item.word >= 0 ? bit(item.word) : 0
        for number in item.classes { symbols |= bit(symbol(ofClass: number)) }
        return symbols
    }

    /// Follows the edges of one state for one item.
    private func step(_ state: State, _ item: Item, _ symbols: UInt64, _ next: inout [State]) {
        guard nodes[Int(state.node)].symbols & symbols != 0 else { return }
        if item.word >= 0 {
            edges.forEach(state.node, item.word) { node in
                next.append(State(node: node, start: state.start, skips: -1))
            }
        }
        for number in item.classes {
            edges.forEach(state.node, Self.symbol(ofClass: number)) { node in
                next.append(State(node: node, start: state.start, skips: -1))
            }
        }
    }

    /// Reports what a state completes and keeps it when something can follow.
    private func settle(
        _ state: State, _ index: Int, _ endsClause: Bool, _ active: inout [State],
        _ matches: inout [Match]
    ) {
        guard state.skips < 0 else {
            active.append(state)
            return
        }
        let node = nodes[Int(state.node)]
        let count = Int(node.anywhere + (endsClause ? node.atEnd : 0))
        let first = Int(node.first)
        for phrase in first..<first + count {
            matches.append(
                Match(phrase: phrases[phrase], range: Int(state.start)..<index + 1))
        }
        if !node.isLeaf { active.append(State(node: state.node, start: state.start, skips: 0)) }
        if node.gap >= 0 {
            active.append(State(node: node.gap, start: state.start, skips: Self.gapLength))
        }
    }
}
