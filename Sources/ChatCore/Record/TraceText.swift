/// How much of a customer's words a trace keeps: `TRACE_TEXT`.
public enum TraceText: String, CaseIterable, Sendable {
    /// All of them.
    case full
    /// Without numbers, e-mail addresses and the names that we know.
    case redacted
    /// None.
    case none

    /// The part of `text` that a trace keeps; `names`, such as the sender's, do not stand in it when redacted.
    ///
    /// Linear in the length of the text.
    public func kept(of text: String, names: [String]) -> String? {
        switch self {
        case .full: text
        case .redacted: Redaction(names: names).redact(text)
        case .none: nil
        }
    }

    /// Where a piece of `text` stands in what is kept of it, both in Unicode scalars. Where nothing is kept, where it
    /// stood.
    public func places(of spans: [Range<Int>], in text: String, names: [String]) -> [Range<Int>] {
        guard self == .redacted, !spans.isEmpty else { return spans }
        let redacted = Redaction(names: names).redacted(text)
        return spans.map(redacted.place)
    }
}
