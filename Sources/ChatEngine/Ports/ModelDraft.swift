/// A request to a language model, ready to leave.
public struct ModelDraft: Hashable, Sendable {
    /// The whole body.
    public var body: [UInt8]
    /// The cap on the answer in tokens, reasoning included.
    public var outputTokens: Int

    /// Creates a draft.
    public init(body: [UInt8], outputTokens: Int) {
        self.body = body
        self.outputTokens = outputTokens
    }
}
