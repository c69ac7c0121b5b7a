/// What leaves at the end of a turn; raw values stand in decision paths.
enum ReplyOutcome: String, CaseIterable, Sendable {
    case text
    /// A picture with the text as its caption.
    case image
    /// Nothing: people answer.
    case silence
    /// Nothing: the sender is not among those who are answered in a trial.
    case notAllowed = "not_allowed"
}
