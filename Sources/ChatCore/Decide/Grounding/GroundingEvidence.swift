/// Which fact of the shop's, or word of the customer's, backs which piece of a text.
public struct GroundingEvidence: Hashable, Sendable {
    /// The fact: `price:mf-4423`, `time:horario`; lower case, without blanks.
    public var fact: String
    /// The piece that it backs: Unicode scalars of the text, from its beginning.
    public var span: Range<Int>

    /// Creates an evidence.
    public init(fact: String, span: Range<Int>) {
        self.fact = fact
        self.span = span
    }

    /// Reads a token of a decision path, `fact:price:mf-4423:9-19`; `nil` for any other.
    public init?(token: String) {
        let stage = DecisionStage.fact.rawValue + ":"
        guard token.hasPrefix(stage), let colon = token.lastIndex(of: ":") else { return nil }
        let fact = token[..<colon].dropFirst(stage.count)
        let ends = token[token.index(after: colon)...].split(separator: "-").map { Int($0) }
        guard !fact.isEmpty, ends.count == 2, let from = ends[0], let to = ends[1], from <= to
        else { return nil }
        self.init(fact: String(fact), span: from..<to)
    }

    /// The piece of a text that it backs; `nil` when the text is too short for it.
    public func words(in text: String) -> String? {
        let scalars = text.unicodeScalars
        guard !span.isEmpty, span.lowerBound >= 0, span.upperBound <= scalars.count else {
            return nil
        }
        return String(
            String.UnicodeScalarView(scalars.dropFirst(span.lowerBound).prefix(span.count)))
    }
}
