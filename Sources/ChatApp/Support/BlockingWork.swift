// Work that blocks must hold neither the event loop nor a thread of the cooperative pool.

internal import Glibc

/// Runs blocking work on a thread made for it.
enum BlockingWork {
    private final class Job: Sendable {
        let work: @Sendable () -> Void

        init(_ work: @escaping @Sendable () -> Void) {
            self.work = work
        }
    }

    /// Runs `work` elsewhere and returns its result; in place when the system has no thread left.
    static func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            let job = Unmanaged.passRetained(Job { continuation.resume(returning: work()) })
            var thread = pthread_t()
            let code = pthread_create(
                &thread, nil,
                { pointer in
                    if let pointer { Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue().work() }
                    return nil
                }, job.toOpaque())
            guard code == 0 else { return job.takeRetainedValue().work() }
            pthread_detach(thread)
        }
    }
}
