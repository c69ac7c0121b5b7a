/// An intent that the shop invented: classes, rental, sharpening.
public struct CustomIntent: Hashable, Sendable {
    /// Its name, `[a-z0-9_]`; its answer stands under the same name in `answers.yaml`.
    public var name: String
    /// What customers say for it.
    public var phrases: [String]
    /// Whether a language model may word the answer.
    public var mayCallOpenAI: Bool

    /// Creates an intent.
    public init(name: String, phrases: [String], mayCallOpenAI: Bool = false) {
        self.name = name
        self.phrases = phrases
        self.mayCallOpenAI = mayCallOpenAI
    }
}
