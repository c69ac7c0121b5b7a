/// Which fact of the shop's, or word of the customer's, backs which piece of a text.
public struct GroundingEvidence: Hashable, Sendable {
    /// The fact: `price:mf-4423`, `time:hours`; lower case, without blanks.
    public var fact: String
    /// The piece that it backs: UTF-8 offsets into the text that is sent.
    public var span: Range<Int>

    /// Creates an evidence.
    public init(fact: String, span: Range<Int>) {
        self.fact = fact
        self.span = span
    }
}
