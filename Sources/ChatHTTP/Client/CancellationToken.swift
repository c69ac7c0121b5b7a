internal import Synchronization

/// The name of one exchange, shared by the task that waits for it and the thread that runs it.
///
/// The flag settles the race in which cancelling overtakes starting: whichever command arrives
/// first, the start sees the flag.
final class CancellationToken: Sendable {
    private let flag = Atomic(false)

    /// Whether the waiting task was cancelled.
    var isCancelled: Bool { flag.load(ordering: .acquiring) }

    /// Marks the exchange as no longer wanted.
    func cancel() { flag.store(true, ordering: .releasing) }
}
