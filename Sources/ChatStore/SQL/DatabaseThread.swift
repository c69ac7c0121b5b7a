internal import ChatEngine
internal import Glibc

/// Starts threads that own a connection each.
enum DatabaseThread {
    /// A thread's body; it opens its connection, reports how that went, and works until it shall end.
    typealias Body = @Sendable () -> Void

    /// Starts a thread with all signals blocked: they are for the main thread.
    static func start(_ body: @escaping Body) throws(StoreError) {
        let box = Unmanaged.passRetained(Box(body))
        var thread = pthread_t()
        let code = pthread_create(&thread, nil, threadMain, box.toOpaque())
        guard code == 0 else {
            box.release()
            throw .unavailable("cannot start a thread: \(String(cString: strerror(code)))")
        }
        pthread_detach(thread)
    }

    fileprivate final class Box: Sendable {
        let body: Body

        init(_ body: @escaping Body) {
            self.body = body
        }
    }
}

private func threadMain(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    let box = Unmanaged<DatabaseThread.Box>.fromOpaque(argument).takeRetainedValue()
    var signals = sigset_t()
    sigfillset(&signals)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    box.body()
    return nil
}

extension DatabaseQueue {
    /// Starts a thread that opens a connection and then works for this queue; returns when it is open.
    func start(
        _ open: @escaping @Sendable () throws(StoreError) -> () -> Void
    ) async throws(StoreError) {
        let opened: Result<Void, StoreError> = await withCheckedContinuation { caller in
            do throws(StoreError) {
                try DatabaseThread.start { self.work(open, caller) }
            } catch {
                caller.resume(returning: .failure(error))
            }
        }
        try opened.get()
    }

    private func work(
        _ open: () throws(StoreError) -> () -> Void,
        _ caller: CheckedContinuation<Result<Void, StoreError>, Never>
    ) {
        do throws(StoreError) {
            // The connection lives and dies within this scope, on this thread.
            let loop = try open()
            join()
            caller.resume(returning: .success(()))
            loop()
        } catch {
            caller.resume(returning: .failure(error))
            return
        }
        leave()
    }
}
