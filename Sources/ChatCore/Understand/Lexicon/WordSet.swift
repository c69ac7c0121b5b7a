/// A set of words that every word of a message is looked up in; as fast as ``WordMap``.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private var table = WordTable(slots: 16)

    init(_ words: some Sequence<String>) {
        for word in words { _ = table.add(Array(word.utf8)[...]) }
    }

    init(arrayLiteral elements: String...) {
        self.init(elements)
    }

    /// Whether a word is in it.
    func contains(_ word: String) -> Bool { table.number(of: word) != nil }

    /// The words, in the order in which they came.
    var words: [String] { (0..<table.count).map { table.word(Int32($0)) } }
}
