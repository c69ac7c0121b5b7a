/// Values by words, for tables that every word of a message is looked up in.
///
/// Several times as fast as a `Dictionary`, whose hashes withstand keys chosen to collide: the keys here are the
/// program's and the shop's.
struct WordMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    private var words = WordTable(slots: 16)
    private var values: [Value] = []

    /// An empty map.
    init() {}

    init(dictionaryLiteral elements: (String, Value)...) {
        for (word, value) in elements { self[word] = value }
    }

    /// The value of a word, if it has one; setting `nil` changes nothing.
    subscript(word: String) -> Value? {
        get { words.number(of: word).map { values[Int($0)] } }
        set {
            guard let newValue else { return }
            let number = Int(words.add(Array(word.utf8)[...]))
            if number == values.count { values.append(newValue) } else { values[number] = newValue }
        }
    }

    /// The words and their values, in the order in which the words came.
    var pairs: [(word: String, value: Value)] {
        values.indices.map { (words.word(Int32($0)), values[$0]) }
    }
}
