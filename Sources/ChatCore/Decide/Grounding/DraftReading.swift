/// A text as words and marks, cut into sentences and clauses; the same for drafts and for the shop's own texts.
struct DraftReading {
    /// A word, number or mark, and where it stands.
    struct Word {
        let token: Token
        /// What its forms share: its first letters, or all of a number.
        let stem: Substring
        let sentence: Int
        let clause: Int
        /// Whether it begins with a capital letter.
        let isCapital: Bool
        /// Whether it is the first word of its sentence.
        let isFirst: Bool

        var key: String { token.key }
        var isWord: Bool { token.kind == .word }
    }

    let text: String
    private(set) var words: [Word] = []
    /// Which sentences are questions.
    private(set) var questions: Set<Int> = []
    private let bytes: [UInt8]

    /// How many letters the forms of a word share.
    static let stemLength = 5

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
        var scanner = TokenScanner(FoldedText(text).units)
        scanner.scan()
        let tokens = scanner.tokens
        words.reserveCapacity(tokens.count)
        var (sentence, clause, isFirst) = (0, 0, true)
        for (index, token) in tokens.enumerated() {
            if token.kind == .mark {
                append(token, sentence, clause, false)
                if token.text == "?", !isOpening(token) { questions.insert(sentence) }
                if endsSentence(tokens, index) {
                    (sentence, clause, isFirst) = (sentence + 1, clause + 1, true)
                } else if ",;:()".contains(token.text) {
                    clause += 1
                }
                continue
            }
            append(token, sentence, clause, isFirst && token.isWordLike)
            if token.isWordLike { isFirst = false }
        }
    }

    /// What stands in the text where words do, as it was written.
    func original(_ range: Range<Int>) -> String {
        String(decoding: bytes[span(range)], as: UTF8.self)
    }

    /// Where words stand: UTF-8 offsets.
    func span(_ range: Range<Int>) -> Range<Int> {
        guard let first = words[range].first, let last = words[range].last else { return 0..<0 }
        return first.token.origin.lowerBound..<last.token.origin.upperBound
    }

    /// UTF-8 offsets as Unicode scalars.
    func scalars(_ span: Range<Int>) -> Range<Int> {
        let from = Self.scalarCount(bytes[..<span.lowerBound])
        return from..<from + Self.scalarCount(bytes[span])
    }

    private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
        // Every scalar has one byte that continues none.
        bytes.count { $0 & 0xC0 != 0x80 }
    }

    /// The words of each sentence, in order.
    var sentences: [Range<Int>] { runs(\.sentence, within: words.indices) }

    /// The words of each clause of a sentence, in order.
    func clauses(in range: Range<Int>) -> [Range<Int>] { runs(\.clause, within: range) }

    /// The key of a word, empty beyond the ends and for marks.
    func key(_ index: Int) -> String {
        words.indices.contains(index) && words[index].token.isWordLike ? words[index].key : ""
    }

    /// Whether a mark stands at a place.
    func isMark(_ index: Int, _ mark: String) -> Bool {
        words.indices.contains(index) && words[index].token.kind == .mark
            && words[index].key == mark
    }

    /// Whether nothing stands between a word and the next one.
    func touchesNext(_ index: Int) -> Bool {
        words.indices.contains(index + 1)
            && words[index].token.origin.upperBound == words[index + 1].token.origin.lowerBound
    }

    private func runs(_ part: (Word) -> Int, within range: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where index > start && part(words[index]) != part(words[index - 1]) {
            runs.append(start..<index)
            start = index
        }
        if start < range.upperBound { runs.append(start..<range.upperBound) }
        return runs
    }

    private mutating func append(_ token: Token, _ sentence: Int, _ clause: Int, _ first: Bool) {
        let isText = token.kind == .word
        words.append(
            Word(
                token: token, stem: isText ? token.key.prefix(Self.stemLength) : token.key[...],
                sentence: sentence, clause: clause, isCapital: isCapital(token), isFirst: first))
    }

    private func isCapital(_ token: Token) -> Bool {
        guard token.kind == .word || token.kind == .code,
            bytes.indices.contains(token.origin.lowerBound)
        else { return false }
        let first = bytes[token.origin.lowerBound]
        if (65...90).contains(first) { return true }
        // `Á` through `Þ` in UTF-8.
        guard first == 0xC3, token.origin.count > 1 else { return false }
        return (0x80...0x9E).contains(bytes[token.origin.lowerBound + 1])
    }

    /// `¿` and `¡` fold to the marks that close.
    private func isOpening(_ token: Token) -> Bool { bytes[token.origin.lowerBound] == 0xC2 }

    private func endsSentence(_ tokens: [Token], _ index: Int) -> Bool {
        switch tokens[index].text {
        case "!", "?", "\n": return true
        case ".":
            // `8:00 a. m. a 6:00 p. m.` goes on, and so does `No. 3`.
            guard index + 1 < tokens.count else { return true }
            let next = tokens[index + 1]
            if next.kind == .mark { return next.text != "," && next.text != "." }
            if next.kind == .emoji { return true }
            let isShort =
                index > 0 && ["a", "p", "no", "ref", "tel"].contains(tokens[index - 1].key)
            return !isShort && (isCapital(next) || next.kind != .word)
        default: return false
        }
    }
}
