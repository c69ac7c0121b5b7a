/// One word, number or sign of a message in its plain form.
public struct Token: Hashable, Sendable {
    /// What a token is.
    public enum Kind: Hashable, Sendable {
        /// A word: letters only.
        case word
        /// A plain number; ``Token/value`` holds it where it fits.
        case number
        /// An amount of money (`$50.000`, `50 mil`, `2 millones`); ``Token/value`` in whole units.
        case amount
        /// Letters and digits mixed: a model (`kt-d3`, `ks653`) or a disguised word (`h0la`).
        case code
        /// A telephone number; its digits are not kept.
        case phone
        /// An e-mail address; its letters are not kept.
        case email
        /// A web address; its letters are not kept.
        case url
        /// A pictograph.
        case emoji
        /// Punctuation or the end of a line (`\n`), a run of the same mark once.
        case mark
    }

    /// The plain form: lower case, no accents, ñ kept, slang spelled out.
    public let text: String
    /// ``text`` with n for ñ: what to look up and compare by.
    public let key: String
    /// Another reading, as a key: doubled letters where a run was reduced (`perrro` → `perro`),
    /// letters for digits (`h0la` → `hola`), a code without its hyphens.
    public let alternate: String?
    /// What it is.
    public let kind: Kind
    /// The number, or the amount in whole units.
    public let value: Int64?
    /// Where it came from: UTF-8 offsets into the original text.
    public let origin: Range<Int>

    /// Creates a token; ``key`` follows from the text.
    init(
        _ text: String, _ kind: Kind, origin: Range<Int>, alternate: String? = nil,
        value: Int64? = nil
    ) {
        self.text = text
        self.kind = kind
        self.origin = origin
        self.value = value
        key = Token.withoutEnye(text)
        self.alternate = alternate.map(Token.withoutEnye)
    }

    /// Whether it carries meaning: not a mark and not a pictograph.
    public var isWordLike: Bool { kind != .mark && kind != .emoji }

    /// The text with n for ñ.
    static func withoutEnye(_ text: String) -> String {
        guard text.hasByte(0xC3) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            result.unicodeScalars.append(scalar.value == ScalarFolding.enye ? "n" : scalar)
        }
        return result
    }
}

extension [Token] {
    /// Whether a key meets a condition. Nothing is copied for a look: tokens hold several strings each.
    @inline(__always)
    func containsKey(where isMeant: (String) -> Bool) -> Bool {
        indices.contains { isMeant(self[$0].key) }
    }
}
