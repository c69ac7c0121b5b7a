/// What the check of a draft came to.
public enum GroundingVerdict: Hashable, Sendable {
    /// Everything in it that can be checked stands in the shop's data: the text to send, and what backs it, in the
    /// order of the text.
    case grounded(text: String, evidence: [GroundingEvidence])
    /// It must not be sent: the first thing that is wrong with it.
    case rejected(GroundingFlaw)
}
