/// What became of a ``ModeChange``.
public enum ModeChangeOutcome: Hashable, Sendable {
    /// It is durable.
    case changed
    /// It was so already; by whose doing, where a handoff is open. Taking over again prolongs it.
    case unchanged(by: String?)
    /// There is no such conversation.
    case unknownConversation
}
