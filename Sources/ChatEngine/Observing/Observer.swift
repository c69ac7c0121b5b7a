/// Receives every ``Observation``; called from any thread, must not block.
public protocol Observer: Sendable {
    /// Takes note.
    func observe(_ observation: Observation)
}
