public import ChatCore

/// What became of a ``SendChange``.
public enum SendChangeOutcome: Hashable, Sendable {
    /// It is durable.
    case changed
    /// There is no such send.
    case unknownSend
    /// It neither failed nor is in doubt; how it stands.
    case notInTrouble(SendStatus)
}
