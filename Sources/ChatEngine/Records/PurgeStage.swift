/// What a purge deletes, one kind after the other; raw values are the names of tables.
public enum PurgeStage: String, CaseIterable, Sendable {
    /// Bubbles, the words of both sides.
    case history
    /// Customers' messages as they came.
    case inbox
    /// Events around conversations.
    case events
    /// Decisions.
    case traces = "interaction_traces"
    /// Sends that are settled.
    case outbox
    /// Handoffs that have ended.
    case handoffs
    /// Changes of mode.
    case modeChanges = "mode_changes"
    /// Conversations in which nothing is left, with the number and name that they are known by.
    case conversations
    /// Digests of the ids of who was forgotten.
    case forgottenIDs = "forgotten_ids"
}
