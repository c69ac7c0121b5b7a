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

    /// How far a message has been read.
    private struct Progress {
        /// Where the phrases under way stand, after the word before and after the word at hand.
        var active: [State] = []
        var next: [State] = []
        var matches: [Match] = []
        var steps = 0
    }

    /// Every phrase in a message, in the order of their ends; adds the states looked at to `steps`.
    func matches(in items: [Item], steps: inout Int) -> [Match] {
        var progress = Progress()
        progress.active.reserveCapacity(32)
        progress.next.reserveCapacity(32)
        progress.matches.reserveCapacity(items.count * 2)
        for index in items.indices { read(items[index], at: Int32(index), &progress) }
        steps += progress.steps
        return progress.matches
    }

    /// Goes on by one word with every phrase under way, and begins those that may begin there.
    private func read(_ item: Item, at place: Int32, _ progress: inout Progress) {
        if item.beginsSegment { progress.active.removeAll(keepingCapacity: true) }
        if item.followsComma { progress.active.removeAll { $0.skips > 0 } }
        progress.next.removeAll(keepingCapacity: true)
        progress.steps += progress.active.count + 1
        if item.isAside {
            progress.next = progress.active
            progress.steps += progress.active.count
        }
        let bit = item.word >= 0 ? Self.bit(item.word) : 0
        step(State(node: Self.root, start: place, skips: 0), item, bit, place, &progress)
        if item.beginsClause {
            step(State(node: Self.startRoot, start: place, skips: 0), item, bit, place, &progress)
        }
        if !item.isAside {
            let classes = item.classes.union(item.begins)
            var index = 0
            while index < progress.active.count {
                let state = progress.active[index]
                index += 1
                if leadsOn(state.node, bit, classes) { step(state, item, bit, place, &progress) }
                if state.skips > 0, !item.stopsGap {
                    var waiting = state
                    waiting.skips -= 1
                    progress.next.append(waiting)
                    progress.steps += 1
                }
            }
        }
        swap(&progress.active, &progress.next)
    }

    /// Whether a word may lead on from a node, by its bit and the classes that it is of or begins: most do not.
    @inline(__always)
    private func leadsOn(_ node: Int32, _ bit: UInt64, _ classes: WordClassSet) -> Bool {
        nodes[Int(node)].words & bit != 0 || nodes[Int(node)].classes.intersects(classes)
    }

    /// Follows the edges of one state for one item.
    private func step(
        _ state: State, _ item: Item, _ bit: UInt64, _ place: Int32, _ progress: inout Progress
    ) {
        let words = nodes[Int(state.node)].words
        let classes = nodes[Int(state.node)].classes
        if words & bit != 0 {
            edges.forEach(state.node, item.word) { node in
                progress.steps += 1
                settle(node, state, origin: state.origin, item, place, &progress)
            }
        }
        WordClassSet.forEachShared(classes, item.begins) { number in
            edges.forEach(classRoots[Int(number)], item.word) { node in
                progress.steps += 1
                settle(node, state, origin: state.node, item, place, &progress)
            }
        }
        WordClassSet.forEachShared(classes, item.classes) { number in
            edges.forEach(state.node, Self.symbol(ofClass: number)) { node in
                progress.steps += 1
                complete(node, state, item, place, &progress)
            }
        }
    }

    /// Reports what a node that was reached completes and keeps it when something can follow.
    @inline(__always)
    private func settle(
        _ reached: Int32, _ state: State, origin: Int32, _ item: Item, _ place: Int32,
        _ progress: inout Progress
    ) {
        guard origin >= 0 else { return complete(reached, state, item, place, &progress) }
        let node = nodes[Int(reached)]
        if !node.isLeaf {
            progress.next.append(State(node: reached, start: state.start, skips: 0, origin: origin))
        }
        guard node.member >= 0 else { return }
        edges.forEach(origin, Self.symbol(ofClass: node.member)) { target in
            complete(target, state, item, place, &progress)
        }
    }

    /// Reports what a node between elements of phrases completes and keeps it when something can follow.
    private func complete(
        _ reached: Int32, _ state: State, _ item: Item, _ place: Int32, _ progress: inout Progress
    ) {
        let node = nodes[Int(reached)]
        let count = Int(node.anywhere + (item.endsClause ? node.atEnd : 0))
        let first = Int(node.first)
        for phrase in first..<first + count {
            progress.matches.append(
                Match(phrase: phrases[phrase], range: Int(state.start)..<Int(place) + 1))
        }
        if !node.isLeaf {
            progress.next.append(State(node: reached, start: state.start, skips: 0))
        }
        if node.gap >= 0 {
            progress.next.append(
                State(node: node.gap, start: state.start, skips: Self.gapLength))
        }
    }
}
