/// How one turn was decided: `stage:outcome[:detail]` tokens in the order in which the stages ran.
///
/// Every token is documented in `docs/decision-path.md`; traces keep them, so none is ever renamed.
public struct DecisionPath: Hashable, Sendable, CustomStringConvertible {
    /// The tokens, lower case.
    public private(set) var tokens: [String] = []

    /// Creates an empty path.
    public init() {
        tokens.reserveCapacity(10)
    }

    /// Notes what a stage came to.
    mutating func append(_ token: DecisionToken) {
        tokens.append(token.text)
    }

    /// The tokens with blanks between, as golden files write them.
    public var description: String { tokens.joined(separator: " ") }
}
