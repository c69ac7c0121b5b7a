/// Puts blanks where they belong in what was typed in haste: `el envi oes gratis`, `a domiciliopor favor`, `maqui na`.
///
/// Only words that mean nothing, right or misspelt, are touched, and the word beside one that is half a word; and
/// only where the words that come out are known to the letter. Two words run together are told apart by a small one
/// alone: `sobrecosto` and `Villanueva` are words of their own.
struct WordSpacing {
    /// What a word needs to be known by, in letters, unless it is one of ``small``.
    private static let shortest = 4
    /// What a word needs to be put together of two, in letters.
    private static let shortestJoined = 6
    /// Short words that may come out where a letter moves.
    private static let small: Set<String> = [
        "a", "al", "con", "de", "del", "el", "en", "es", "hay", "la", "las", "le", "lo", "los",
        "me",
        "mi", "no", "para", "pa", "por", "que", "se", "si", "su", "te", "tu", "un", "una", "y",
        "ya",
    ]
    /// Short words that are run into the next one, and begin few words of their own.
    private static let prefixes: Set<String> = ["para", "por", "los", "las", "una"]
    /// Short words that are run into the one before, and end few words of their own.
    private static let suffixes: Set<String> = ["para", "por"]

    private let words: WordIndex
    private let source: [Token]
    /// Which tokens are words that mean nothing, as they are written or as they may be meant.
    private let isStrange: [Bool]
    private var tokens: [Token] = []
    private var isChanged = false

    private init(_ source: [Token], as reading: Lexicon.Reading, in words: WordIndex) {
        self.words = words
        self.source = source
        var place = 0
        isStrange = source.map { token in
            guard token.kind != .mark else { return false }
            defer { place += 1 }
            return token.kind == .word && !reading.isKnown(place) && token.text == token.key
        }
    }

    /// The text with its blanks put right; `nil` when nothing is to be put right.
    ///
    /// Cost: nothing when every word is known, and a bounded number of look-ups for each that is not.
    static func corrected(
        _ text: NormalizedText, as reading: Lexicon.Reading, in words: WordIndex
    ) -> NormalizedText? {
        let hasStrange = reading.items.indices.contains {
            reading.tokens[$0].kind == .word && !reading.isKnown($0)
        }
        guard hasStrange else { return nil }
        var spacing = WordSpacing(text.tokens, as: reading, in: words)
        spacing.run()
        return spacing.isChanged
            ? NormalizedText(tokens: spacing.tokens, isTruncated: text.isTruncated) : nil
    }

    private mutating func run() {
        tokens.reserveCapacity(source.count + 4)
        var index = 0
        while index < source.count {
            if index + 1 < source.count, let pair = shifted(at: index) ?? joined(at: index) {
                tokens += pair
                isChanged = true
                index += 2
                continue
            }
            // A part more must not make more tokens than a text may have.
            let hasRoom = tokens.count + source.count - index < NormalizedText.tokenLimit
            if hasRoom, let parts = split(at: index) {
                tokens += parts
                isChanged = true
            } else {
                tokens.append(source[index])
            }
            index += 1
        }
    }

    /// What is known of a word that is long enough to be told by its letters.
    private func entry(_ word: Substring) -> WordIndex.Entry? {
        guard word.utf8.count >= Self.shortest else { return nil }
        return words.table.number(of: String(word)).map { words[$0] }
    }

    /// Whether a phrase waits for a word.
    private func isMeant(_ word: Substring) -> Bool { entry(word)?.isTarget == true }

    /// `envi oes`: one letter went to the wrong side.
    private func shifted(at index: Int) -> [Token]? {
        guard isStrange[index], isStrange[index + 1] else { return nil }
        let (one, other) = (source[index], source[index + 1])
        let (first, second) = (one.text[...], other.text[...])
        for (left, right) in [
            (first + second.prefix(1), second.dropFirst()),
            (first.dropLast(), first.suffix(1) + second),
        ] where fits(left, right) {
            return [
                Token(String(left), .word, origin: one.origin),
                Token(String(right), .word, origin: other.origin),
            ]
        }
        return nil
    }

    private func fits(_ left: Substring, _ right: Substring) -> Bool {
        entry(left) != nil && entry(right) != nil
            || Self.small.contains(String(left)) && isMeant(right)
            || isMeant(left) && Self.small.contains(String(right))
    }

    /// `maqui na`: one word in two pieces; a letter by itself is a size or a name.
    private func joined(at index: Int) -> [Token]? {
        let (one, other) = (source[index], source[index + 1])
        guard isStrange[index] || isStrange[index + 1], one.kind == .word, other.kind == .word,
            !Self.small.contains(one.text), !Self.small.contains(other.text),
            min(one.text.utf8.count, other.text.utf8.count) > 1
        else { return nil }
        let word = one.text + other.text
        guard word.utf8.count >= Self.shortestJoined, isMeant(word[...]) else { return nil }
        return [Token(word, .word, origin: one.origin.lowerBound..<other.origin.upperBound)]
    }

    /// `domiciliopor`: a small word in one piece with the next, or with the one before.
    private func split(at index: Int) -> [Token]? {
        let token = source[index]
        let text = token.text
        guard isStrange[index], text.utf8.count <= EditDistance.lengthLimit else { return nil }
        for cut in text.indices.dropFirst() {
            let (left, right) = (text[..<cut], text[cut...])
            guard
                isPair(Self.prefixes, left, with: right) || isPair(Self.suffixes, right, with: left)
            else { continue }
            let (origin, parts) = (token.origin, left.utf8.count)
            // Where letters were folded, nobody knows which byte a part begins at: both are the whole.
            let isPlain = origin.count == text.utf8.count
            let middle = origin.lowerBound + parts
            return [
                Token(
                    String(left), .word, origin: isPlain ? origin.lowerBound..<middle : origin),
                Token(
                    String(right), .word, origin: isPlain ? middle..<origin.upperBound : origin),
            ]
        }
        return nil
    }

    private func isPair(_ set: Set<String>, _ small: Substring, with word: Substring) -> Bool {
        small.utf8.count <= Self.shortest && word.utf8.count > Self.shortest
            && set.contains(String(small)) && isMeant(word)
    }
}
