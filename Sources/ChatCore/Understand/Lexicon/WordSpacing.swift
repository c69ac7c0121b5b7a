/// Puts blanks where they belong in what was typed in haste: `el envi oes gratis`, `parajeans`, `maqui na`.
///
/// Only words that mean nothing, right or misspelt, are touched, and only where the words that come out are known
/// to the letter: a name stays a name.
struct WordSpacing {
    /// What a word needs to be known by, in letters, unless it is one of ``small``.
    private static let shortest = 4
    /// What two words without a small one need together, in letters: shorter ones are names and new words.
    private static let shortestPair = 10
    /// What a word needs to be put together of two, in letters.
    private static let shortestJoined = 6
    /// Short words that stand beside a letter that went astray.
    private static let small: Set<String> = [
        "a", "al", "con", "de", "del", "el", "en", "es", "hay", "la", "las", "le", "lo", "los",
        "me", "mi",
        "no", "para", "pa", "por", "que", "se", "si", "su", "te", "tu", "un", "una", "y", "ya",
    ]
    /// Those that are run into the next word, and into the one before, and begin or end few words of their own.
    private static let before: Set<String> = ["para", "por", "los", "las", "una", "que", "hay"]
    private static let after: Set<String> = ["para", "por"]
    /// What ends words rather than being one.
    private static let endings: Set<String> = ["cita", "citas", "mente"]

    private let words: WordIndex
    private let source: [Token]
    /// Which tokens are words that mean nothing, as they are written or as they may be meant.
    private let isStrange: [Bool]
    private var tokens: [Token] = []
    private var isChanged = false

    private init(_ source: [Token], as reading: Lexicon.Reading, by words: WordIndex) {
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
    /// Cost: linear in the letters of the words that `reading` knows no meaning of, nothing without one.
    static func corrected(
        _ text: NormalizedText, as reading: Lexicon.Reading, by words: WordIndex
    ) -> NormalizedText? {
        let hasStrange = reading.items.indices.contains {
            reading.tokens[$0].kind == .word && !reading.isKnown($0)
        }
        guard hasStrange else { return nil }
        var spacing = WordSpacing(text.tokens, as: reading, by: words)
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
            if let parts = split(at: index) {
                tokens += parts
                isChanged = true
            } else {
                tokens.append(source[index])
            }
            index += 1
        }
    }

    private func entry(_ word: Substring) -> WordIndex.Entry? {
        words.table.number(of: String(word)).map { words[$0] }
    }

    /// Whether a word is long enough to be told by its letters, and known.
    private func isKnown(_ word: Substring) -> Bool {
        word.utf8.count >= Self.shortest && entry(word) != nil
    }

    /// Whether a phrase waits for a word.
    private func isMeant(_ word: Substring) -> Bool {
        word.utf8.count >= Self.shortest && entry(word)?.isTarget == true
    }

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
        isKnown(left) && isKnown(right)
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

    /// `parajeans`: two words in one piece.
    private func split(at index: Int) -> [Token]? {
        let token = source[index]
        let text = token.text
        guard isStrange[index], text.utf8.count <= EditDistance.lengthLimit else { return nil }
        for cut in text.indices.dropFirst() {
            let (left, right) = (text[..<cut], text[cut...])
            guard isPair(left, right) else { continue }
            let middle = min(token.origin.lowerBound + left.utf8.count, token.origin.upperBound)
            return [
                Token(String(left), .word, origin: token.origin.lowerBound..<middle),
                Token(String(right), .word, origin: middle..<token.origin.upperBound),
            ]
        }
        return nil
    }

    private func isPair(_ left: Substring, _ right: Substring) -> Bool {
        if Self.before.contains(String(left)) { return isMeant(right) && right.utf8.count > 4 }
        if Self.after.contains(String(right)) { return isMeant(left) && left.utf8.count > 4 }
        return left.utf8.count + right.utf8.count >= Self.shortestPair && isKnown(left)
            && isKnown(right) && !Self.endings.contains(String(right))
    }
}
