/// A message in the plain form that everything else works on: tokens, folded once.
///
/// Folding takes disguises and decoration away (invisible scalars, look-alike letters, accents,
/// runs of letters, letters spaced out), spells slang out, and reads amounts; addresses and
/// telephone numbers become tokens that no longer hold them. The same text gives the same tokens on
/// every machine.
///
/// Cost: linear in the text up to ``scalarLimit``, nothing beyond; about 3 µs for a typical
/// message.
public struct NormalizedText: Hashable, Sendable {
    /// How many Unicode scalars of a text are read; the rest is not looked at.
    public static let scalarLimit = 4096
    /// How many tokens are made at most.
    public static let tokenLimit = 768

    /// The tokens, in order.
    public let tokens: [Token]
    /// The tokens that carry meaning: no marks and no pictographs.
    public let words: [Token]
    /// Whether the text was longer than what was read.
    public let isTruncated: Bool

    /// Normalises a text.
    public init(_ text: String) {
        let folded = FoldedText(text)
        var scanner = TokenScanner(folded.units)
        scanner.scan()
        self.init(
            tokens: AmountReader.merge(scanner.tokens),
            isTruncated: folded.isTruncated || scanner.isTruncated)
    }

    /// A text with other blanks than were written.
    init(tokens: [Token], isTruncated: Bool) {
        self.tokens = tokens
        let isPlain = tokens.indices.allSatisfy { tokens[$0].isWordLike }
        words = isPlain ? tokens : tokens.filter(\.isWordLike)
        self.isTruncated = isTruncated
    }

    /// The keys of the words with a blank between: a canonical form to compare texts by.
    public var plain: String { words.keys(in: words.indices) }
}
