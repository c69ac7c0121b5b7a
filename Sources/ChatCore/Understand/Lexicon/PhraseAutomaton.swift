/// All phrases of a lexicon in one automaton over word numbers.
///
/// A trie whose edges bear a word, a class of words, or a gap; a message is read once from left to
/// right with every phrase under way at the same time. Members of a class that have several words
/// stand in a trie of the class, which is entered wherever the class may follow and left for where
/// the class leads.
/// Phrases are at most ``depthLimit`` elements
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
        /// Its classes, and those of which a member of several words begins with it.
        var classes: WordClassSet
        var begins: WordClassSet
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
        /// Inside a member of a class: the node whose class edge it takes, else -1.
        var origin: Int32 = -1
    }

    /// A place between two elements of phrases; its phrases stand in one array for all nodes.
    private struct Node {
        /// Where a gap leads, -1 without.
        var gap: Int32 = -1
        var isLeaf = true
        /// Its phrases, those for the end of a clause after the others.
        var first: Int32 = 0
        var anywhere: Int32 = 0
        var atEnd: Int32 = 0
        /// The class that a member ends here, -1 for none.
        var member: Int32 = -1
        /// The classes that lead on.
        var classes = WordClassSet()
        /// A bit for every word that leads on, to pass most nodes by without a look-up.
        var words: UInt64 = 0
    }

    /// A phrase and the node that completes it, while phrases are added.
    private struct Completion: Sendable {
        var node: Int32
        var phrase: Int32
        var atEnd: Bool
    }

    private var nodes = [Node(), Node()]
    private var phrases: [Int32] = []
    private var edges = EdgeTable()
    /// Where the members of each class begin, -1 for a class without any of several words.
    private var classRoots: [Int32] = []
    private var shared = HashIndex(capacity: 8192)
    private var completions: [Completion] = []

    /// Where phrases begin that may stand anywhere, and those that begin a clause.
    static let root: Int32 = 0
    static let startRoot: Int32 = 1

    // MARK: Building

    /// The symbol of a class on an edge; words are their own numbers.
    private static func symbol(ofClass number: Int32) -> Int32 { -2 - number }

    private static func bit(_ word: Int32) -> UInt64 {
        1 << (UInt64(UInt32(bitPattern: word) &* 0x9E37_79B1) >> 26)
    }

    private mutating func newNode() -> Int32 {
        nodes.append(Node())
        return Int32(nodes.count - 1)
    }

    /// The node that phrases with the same element after a node share, and whether it is new.
    mutating func child(
        of node: Int32, _ element: PhraseElement
    ) -> (node: Int32, isNew: Bool) {
        let key = UInt64(node) << 32 | UInt64(UInt32(bitPattern: element.code))
        if let known = shared[key] { return (known, false) }
        let child = newNode()
        shared[key] = child
        return (child, true)
    }

    /// Adds an edge that a word follows.
    mutating func connect(_ node: Int32, word: Int32, to target: Int32) {
        nodes[Int(node)].isLeaf = false
        nodes[Int(node)].words |= Self.bit(word)
        edges.add(node, word, target)
    }

    /// Adds an edge that every word of a class follows.
    mutating func connect(_ node: Int32, wordClass: Int32, to target: Int32) {
        nodes[Int(node)].isLeaf = false
        nodes[Int(node)].classes.insert(wordClass)
        edges.add(node, Self.symbol(ofClass: wordClass), target)
    }

    /// Adds a member of several words to a class.
    mutating func add(_ member: [Int32], toClass number: Int32) {
        while classRoots.count <= Int(number) { classRoots.append(-1) }
        if classRoots[Int(number)] < 0 { classRoots[Int(number)] = newNode() }
        var node = classRoots[Int(number)]
        for word in member {
            let (child, isNew) = child(of: node, PhraseElement(word: word))
            if isNew { connect(node, word: word, to: child) }
            node = child
        }
        nodes[Int(node)].member = number
    }

    /// The node after a gap.
    mutating func gap(after node: Int32) -> Int32 {
        if nodes[Int(node)].gap < 0 {
            let gap = newNode()
            nodes[Int(node)].gap = gap
            nodes[Int(node)].isLeaf = false
        }
        return nodes[Int(node)].gap
    }

    /// Makes a node the end of a phrase, anywhere or only where a clause ends.
    mutating func complete(_ node: Int32, phrase: Int32, atEnd: Bool) {
        completions.append(Completion(node: node, phrase: phrase, atEnd: atEnd))
        if atEnd { nodes[Int(node)].atEnd += 1 } else { nodes[Int(node)].anywhere += 1 }
    }

    /// Brings what was added into the form that is matched with; call once, at the end.
    mutating func finish() {
        var next: [(anywhere: Int, atEnd: Int)] = []
        next.reserveCapacity(nodes.count)
        var first: Int32 = 0
        for index in nodes.indices {
            nodes[index].first = first
            next.append((Int(first), Int(first + nodes[index].anywhere)))
            first += nodes[index].anywhere + nodes[index].atEnd
        }
        phrases = [Int32](repeating: 0, count: completions.count)
        for item in completions {
            let node = Int(item.node)
            if item.atEnd {
                phrases[next[node].atEnd] = item.phrase
                next[node].atEnd += 1
            } else {
                phrases[next[node].anywhere] = item.phrase
                next[node].anywhere += 1
            }
        }
        completions = []
        shared = HashIndex()
    }

    // MARK: Matching

    /// Every phrase in a message, in the order of their ends; adds the states looked at to `steps`.
    func matches(in items: [Item], steps: inout Int) -> [Match] {
        var matches: [Match] = []
        var active: [State] = []
        var next: [State] = []
        active.reserveCapacity(32)
        next.reserveCapacity(32)
        matches.reserveCapacity(items.count * 2)
        for (index, item) in items.enumerated() {
            if item.beginsSegment { active.removeAll(keepingCapacity: true) }
            if item.followsComma { active.removeAll { $0.skips > 0 } }
            next.removeAll(keepingCapacity: true)
            if item.isAside { next = active }
            let place = Int32(index)
            let bit = item.word >= 0 ? Self.bit(item.word) : 0
            step(State(node: Self.root, start: place, skips: 0), item, bit, &next)
            if item.beginsClause {
                step(State(node: Self.startRoot, start: place, skips: 0), item, bit, &next)
            }
            if !item.isAside {
                let classes = item.classes.union(item.begins)
                for state in active {
                    if leadsOn(state.node, bit, classes) { step(state, item, bit, &next) }
                    if state.skips > 0, !item.stopsGap {
                        var waiting = state
                        waiting.skips -= 1
                        next.append(waiting)
                    }
                }
            }
            steps += active.count + next.count + 1
            active.removeAll(keepingCapacity: true)
            for state in next {
                if state.skips >= 0 {
                    active.append(state)
                } else {
                    settle(state, index, item.endsClause, &active, &matches)
                }
            }
        }
        return matches
    }

    /// Whether a word may lead on from a node, by its bit and the classes that it is of or begins: most do not.
    @inline(__always)
    private func leadsOn(_ node: Int32, _ bit: UInt64, _ classes: WordClassSet) -> Bool {
        nodes[Int(node)].words & bit != 0 || nodes[Int(node)].classes.intersects(classes)
    }

    /// Follows the edges of one state for one item.
    private func step(_ state: State, _ item: Item, _ bit: UInt64, _ next: inout [State]) {
        let words = nodes[Int(state.node)].words
        let classes = nodes[Int(state.node)].classes
        if words & bit != 0 {
            edges.forEach(state.node, item.word) { node in
                next.append(
                    State(node: node, start: state.start, skips: -1, origin: state.origin))
            }
        }
        WordClassSet.forEachShared(classes, item.begins) { number in
            edges.forEach(classRoots[Int(number)], item.word) { node in
                next.append(
                    State(node: node, start: state.start, skips: -1, origin: state.node))
            }
        }
        WordClassSet.forEachShared(classes, item.classes) { number in
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
        let node = nodes[Int(state.node)]
        if state.origin >= 0 {
            if !node.isLeaf {
                active.append(
                    State(node: state.node, start: state.start, skips: 0, origin: state.origin))
            }
            guard node.member >= 0 else { return }
            edges.forEach(state.origin, Self.symbol(ofClass: node.member)) { target in
                settle(
                    State(node: target, start: state.start, skips: -1), index, endsClause, &active,
                    &matches)
            }
            return
        }
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
