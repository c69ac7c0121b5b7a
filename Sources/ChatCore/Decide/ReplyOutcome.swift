/// What leaves at the end of a turn; raw values stand in decision paths.
enum ReplyOutcome: String, CaseIterable, Sendable {
    case text
    /// A picture with the text as its caption.
    case image
    /// Nothing: people answer.
    case silence
}
