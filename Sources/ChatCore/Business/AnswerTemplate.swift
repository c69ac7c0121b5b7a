/// One wording of an answer, with gaps that are filled when it is sent.
///
/// `{horario}` is a gap, `{le/te}` two forms of which the shop's form of address chooses one (`usted` before the
/// slash, `tú` behind it), `{{` and `}}` are braces that customers read.
public struct AnswerTemplate: Hashable, Sendable {
    /// A piece of the wording.
    public enum Segment: Hashable, Sendable {
        case literal(String)
        case placeholder(Placeholder)
        /// Words that depend on how customers are addressed.
        case addressed(usted: String, tu: String)
    }

    /// The pieces in order.
    public let segments: [Segment]
    /// The gaps, in order of appearance.
    public let placeholders: [Placeholder]

    /// The words that it always comes to, once a shop is known; `nil` when time or conversation change them.
    private(set) var settledText: String?

    /// Creates a wording from its pieces.
    public init(segments: [Segment]) {
        self.segments = segments
        placeholders = segments.compactMap {
            if case .placeholder(let name) = $0 { name } else { nil }
        }
    }

    /// The same wording with the words that it always comes to, if it does.
    func settled(_ render: (AnswerTemplate) -> String) -> AnswerTemplate {
        guard isStable else { return self }
        var settled = self
        settled.settledText = render(self)
        return settled
    }

    /// Reads a wording; the error says what is wrong first, and where.
    public init(_ text: String) throws(AnswerTemplateError) {
        let (template, errors) = Self.reading(text)
        if let first = errors.first { throw first }
        self = template
    }

    /// Reads a wording as far as it can be read.
    ///
    /// - Parameter text: What the shop wrote.
    /// - Returns: The pieces that are right, and everything that is wrong, in the order of the text.
    public static func reading(
        _ text: String
    ) -> (template: AnswerTemplate, errors: [AnswerTemplateError]) {
        var segments: [Segment] = []
        var errors: [AnswerTemplateError] = []
        var literal = ""
        let characters = Array(text)
        var index = 0
        while index < characters.count {
            let character = characters[index]
            let isDoubled = index + 1 < characters.count && characters[index + 1] == character
            if (character == "{" || character == "}") && isDoubled {
                literal.append(character)
                index += 2
            } else if character == "{" {
                guard let end = characters[index...].firstIndex(of: "}") else {
                    errors.append(AnswerTemplateError(kind: .unclosed, offset: index))
                    break
                }
                let name = String(characters[(index + 1)..<end])
                if let segment = segment(name) {
                    if !literal.isEmpty { segments.append(.literal(literal)) }
                    literal = ""
                    segments.append(segment)
                } else {
                    errors.append(AnswerTemplateError(kind: .unknown(name), offset: index))
                }
                index = end + 1
            } else if character == "}" {
                errors.append(AnswerTemplateError(kind: .unopened, offset: index))
                index += 1
            } else {
                literal.append(character)
                index += 1
            }
        }
        if !literal.isEmpty { segments.append(.literal(literal)) }
        return (AnswerTemplate(segments: segments), errors)
    }

    /// What stands between braces.
    private static func segment(_ text: String) -> Segment? {
        let forms = text.split(separator: "/", omittingEmptySubsequences: false)
        guard forms.count == 2 else { return Placeholder(rawValue: text).map(Segment.placeholder) }
        return .addressed(usted: String(forms[0]), tu: String(forms[1]))
    }

    /// Whether the same words are right at any time and in any conversation.
    public var isStable: Bool {
        placeholders.allSatisfy { $0.scope == .shop }
    }

    /// Fills the gaps; one without a value vanishes, and so does space at the ends.
    ///
    /// `a {equipo}` with `el taller` becomes `al taller`, `de {equipo}` becomes `del taller`.
    ///
    /// - Parameters:
    ///   - form: How customers are addressed.
    ///   - value: What stands in a gap.
    /// - Returns: The words a customer reads.
    public func rendered(
        as form: FormOfAddress = .usted, _ value: (Placeholder) -> String?
    ) -> String {
        var text = ""
        text.reserveCapacity(Self.usualLength)
        for segment in segments {
            switch segment {
            case .literal(let words): text += words
            case .addressed(let usted, let tu): text += form == .tu ? tu : usted
            case .placeholder(let name): Self.append(value(name) ?? "", to: &text)
            }
        }
        return text[...].withoutOuterBlanks
    }

    /// Most wordings are no longer when they are filled, in bytes.
    private static let usualLength = 240

    /// Adds a value, contracting a preposition with the article it begins with.
    private static func append(_ value: String, to text: inout String) {
        guard text.utf8.last == UInt8(ascii: " "), beginsWithArticle(value),
            endsInPreposition(text)
        else {
            text += value
            return
        }
        text.removeLast()
        text += value.dropFirst()
    }

    /// Whether the word `a` or `de` stands at the end, before one blank.
    private static func endsInPreposition(_ text: String) -> Bool {
        text.withBytes { bytes in
            let end = bytes.count - 1
            var start = end
            while start > 0, isOfWord(bytes, start - 1) { start -= 1 }
            switch end - start {
            case 1: return bytes[start] | 0x20 == UInt8(ascii: "a")
            case 2:
                return bytes[start] | 0x20 == UInt8(ascii: "d")
                    && bytes[start + 1] | 0x20 == UInt8(ascii: "e")
            default: return false
            }
        }
    }

    /// Whether a byte is part of a letter, of ASCII or of the two blocks of Latin letters behind it, whose UTF-8 begins
    /// with `C3` to `C9`; those of `¿`, `—`, `“` and pictographs are not.
    private static func isOfWord(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        switch bytes[place] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case 0x80...0xBF: place > 0 && (0xC3...0xC9).contains(bytes[place - 1])
        case 0xC3...0xC9: true
        default: false
        }
    }

    private static func beginsWithArticle(_ value: String) -> Bool {
        value.withBytes { $0.starts(with: "el ".utf8) }
    }
}
