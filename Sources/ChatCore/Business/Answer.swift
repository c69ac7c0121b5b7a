/// What the shop says about one thing, in several wordings.
public struct Answer: Hashable, Sendable {
    /// Wordings for an answer that stands alone; at least one.
    public var variants: [AnswerTemplate]
    /// Shorter wordings for a bubble that answers several things; may be empty.
    public var short: [AnswerTemplate]

    /// Creates an answer.
    public init(variants: [AnswerTemplate], short: [AnswerTemplate] = []) {
        self.variants = variants
        self.short = short
    }

    /// The same answer in wordings that are settled where they always come to the same words.
    func settled(_ render: (AnswerTemplate) -> String) -> Answer {
        Answer(
            variants: variants.map { $0.settled(render) }, short: short.map { $0.settled(render) })
    }

    /// Picks one wording.
    ///
    /// - Parameters:
    ///   - seed: A stable hash, of the conversation for example.
    ///   - asBlock: Whether it stands beside other answers in one bubble.
    /// - Returns: The same wording for the same seed; `nil` only when there are none.
    public func template(seed: UInt64, asBlock: Bool = false) -> AnswerTemplate? {
        let pool = asBlock && !short.isEmpty ? short : variants
        return pool.isEmpty ? nil : pool[Int(seed % UInt64(pool.count))]
    }
}
