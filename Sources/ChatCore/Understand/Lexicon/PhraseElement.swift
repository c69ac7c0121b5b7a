/// One element of a phrase, as a number.
struct PhraseElement: Hashable, Sendable {
    /// What an element can be.
    enum Kind {
        /// A word, by its number.
        case word(Int32)
        /// A class of words, by its number.
        case wordClass(Int32)
        /// One of several sequences, by the number of the choice.
        case choice(Int32)
        /// Up to three words of any kind.
        case gap
        /// The beginning of a clause.
        case start
        /// The end of a clause.
        case end
    }

    let code: Int32

    private static let firstChoice: Int32 = 1 << 28

    static let gap = PhraseElement(code: -1)
    static let start = PhraseElement(code: -2)
    static let end = PhraseElement(code: -3)

    private init(code: Int32) { self.code = code }

    /// A word.
    init(word: Int32) { code = word }

    /// A class; below the signs, downwards.
    init(wordClass: Int32) { code = -4 - wordClass }

    /// A choice; above all words.
    init(choice: Int32) { code = Self.firstChoice + choice }

    var kind: Kind {
        switch code {
        case -1: .gap
        case -2: .start
        case -3: .end
        case ..<0: .wordClass(-4 - code)
        case ..<Self.firstChoice: .word(code)
        default: .choice(code - Self.firstChoice)
        }
    }
}
