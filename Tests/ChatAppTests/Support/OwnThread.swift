// Calls that block must not hold a thread of the cooperative pool: what is under test may need it.

import Glibc

/// Runs blocking work on a thread made for it.
enum OwnThread {
    private final class Job: Sendable {
        let work: @Sendable () -> Void

        init(_ work: @escaping @Sendable () -> Void) {
            self.work = work
        }
    }

    static func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { done in
            start { done.resume(returning: work()) }
        }
    }

    /// Begins work at once, whoever else waits for the cooperative pool, and does not wait for its end.
    static func start(_ work: @escaping @Sendable () -> Void) {
        let job = Unmanaged.passRetained(Job(work))
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            { pointer in
                if let pointer { Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue().work() }
                return nil
            }, job.toOpaque())
        pthread_detach(thread)
    }
}
