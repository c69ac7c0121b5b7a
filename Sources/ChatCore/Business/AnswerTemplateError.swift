/// Why a wording cannot be read.
public struct AnswerTemplateError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        /// `{` without `}`.
        case unclosed
        /// `}` without `{`.
        case unopened
        /// A name in braces that is no ``Placeholder``.
        case unknown(String)
    }

    /// What is wrong.
    public var kind: Kind
    /// Characters before the brace.
    public var offset: Int

    /// Creates an error.
    public init(kind: Kind, offset: Int) {
        self.kind = kind
        self.offset = offset
    }
}
