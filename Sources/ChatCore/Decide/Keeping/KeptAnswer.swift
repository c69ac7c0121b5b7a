/// An answer as it is kept for the same question.
public struct KeptAnswer: Hashable, Sendable {
    /// What the customer gets.
    public let reply: Reply
    /// What the question at its end asks; the words and what a bare answer to them means belong together.
    let openQuestion: String?
    /// What backs which piece of the words, where a model wrote them.
    var evidence: [GroundingEvidence] = []
}
