/// A send as logs may name it: what it is for, but not what it says.
public struct SendReference: Hashable, Sendable {
    /// Our id of the send.
    public var id: OutboxID
    /// What it is for.
    public var purpose: OutboxDraft.Purpose
    /// The conversation it concerns, to whom it goes and what brought it about.
    public var subject: Subject

    /// Creates a reference.
    public init(id: OutboxID, purpose: OutboxDraft.Purpose, subject: Subject) {
        self.id = id
        self.purpose = purpose
        self.subject = subject
    }
}
