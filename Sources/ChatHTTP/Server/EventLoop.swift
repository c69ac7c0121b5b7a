// The thread that serves all connections, which is also the executor of the handlers.

internal import ChatEngine
internal import Glibc
internal import Synchronization

/// One epoll loop on a thread of its own.
///
/// It is a `TaskExecutor`: handlers run as tasks on the loop's thread, so that an answer that needs
/// no waiting costs no change of threads. A handler that waits suspends; its continuation comes
/// back through the mailbox and one write to an eventfd.
///
/// `@unchecked Sendable`: the loop's thread, which runs ``run()``, owns everything but the
/// constants, the mailbox (locked) and the thread's id (atomic).
final class EventLoop: @unchecked Sendable, TaskExecutor {
    /// What other threads leave for the loop.
    struct Mailbox {
        var jobs: [UnownedJob] = []
        var drainDeadline: Int64?
        var quiescers: [CheckedContinuation<Void, Never>] = []
        var waiters: [CheckedContinuation<Void, Never>] = []
        var isWoken = false
        var isStopped = false
    }

    /// In place of a connection's token, whose generation is never 0.
    static let wakeToken = UInt64(UInt32.max)
    static let listenerToken = UInt64(UInt32.max) - 1

    let handler: any HTTPHandler
    let settings: ConnectionSettings
    let observe: @Sendable (HTTPServerEvent) -> Void
    let mailbox = Locked(Mailbox())
    private let waker: Epoll
    let threadID = Atomic<UInt>(0)

    // Owned by the loop's thread from here on.

    var epoll: Epoll
    var listener: Listener?
    let maxConnections: Int
    /// By descriptor.
    var connections: [OpenConnection?] = []
    var connectionCount = 0
    var handlerCount = 0
    var lastGeneration: UInt32 = 0
    /// No connection's deadline is earlier than this.
    var earliestDeadline = Int64.max
    /// When accepting goes on after a pause.
    var acceptResumes = Int64.max
    /// Every answer is the last of its connection.
    var isQuiescing = false
    /// How many requests are under way that came before.
    var awaitedCount = 0
    /// Who waits for them.
    var quiescers: [CheckedContinuation<Void, Never>] = []
    /// When a drain must have ended; nil while serving.
    var drainDeadline: Int64?
    var now = EventLoop.monotonicNow()
    var date = HTTPDate()
    var dateLine: [UInt8] = []
    var jobs: [UnownedJob] = []
    var runningJobs: [UnownedJob] = []
    let readBuffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 64 << 10)

    init(
        configuration: HTTPServerConfiguration, listener: Listener, handler: any HTTPHandler,
        observe: @escaping @Sendable (HTTPServerEvent) -> Void
    ) throws(HTTPServerError) {
        self.handler = handler
        self.observe = observe
        self.listener = listener
        settings = ConnectionSettings(configuration, handler: handler)
        maxConnections = Self.connectionCap(configuration.maxConnections)
        epoll = try Epoll(wakeToken: Self.wakeToken)
        waker = epoll
        _ = epoll.addListener(listener.descriptor, token: Self.listenerToken)
    }

    /// What may be open at once: room is left for the files of the rest of the process.
    private static func connectionCap(_ configured: Int) -> Int {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        let room = Int(clamping: limit.rlim_cur) - 128
        return max(min(configured, room), 1)
    }

    deinit {
        readBuffer.deallocate()
    }

    // MARK: From any thread

    /// Runs `job` on the loop's thread, or on the global executor once the loop has ended.
    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if isOnLoop {
            jobs.append(job)
            return
        }
        let isTaken = mailbox.withLock { mailbox in
            guard !mailbox.isStopped else { return false }
            mailbox.jobs.append(job)
            wakeOnce(&mailbox)
            return true
        }
        if !isTaken { globalConcurrentExecutor.enqueue(job) }
    }

    /// Makes every answer the last of its connection, and returns when the requests that are under
    /// way now are answered. New ones are served all the same.
    func quiesce() async {
        await withCheckedContinuation { continuation in
            let isStopped = mailbox.withLock { mailbox in
                guard !mailbox.isStopped else { return true }
                mailbox.quiescers.append(continuation)
                wakeOnce(&mailbox)
                return false
            }
            if isStopped { continuation.resume() }
        }
    }

    /// Stops accepting, lets what is under way end within `duration`, and returns when the loop
    /// has ended.
    func drain(within duration: Duration) async {
        await withCheckedContinuation { continuation in
            let isStopped = mailbox.withLock { mailbox in
                guard !mailbox.isStopped else { return true }
                mailbox.waiters.append(continuation)
                requestDrain(duration, &mailbox)
                return false
            }
            if isStopped { continuation.resume() }
        }
    }

    /// Ends the loop soon, without waiting for it.
    func stop() {
        mailbox.withLock { mailbox in
            if !mailbox.isStopped { requestDrain(.zero, &mailbox) }
        }
    }

    private func requestDrain(_ duration: Duration, _ mailbox: inout Mailbox) {
        let deadline = Self.monotonicNow() + ConnectionSettings.nanoseconds(duration)
        mailbox.drainDeadline = min(mailbox.drainDeadline ?? .max, deadline)
        wakeOnce(&mailbox)
    }

    /// Wakes the loop unless somebody has; under the lock, so that the eventfd is still open.
    private func wakeOnce(_ mailbox: inout Mailbox) {
        guard !mailbox.isWoken else { return }
        mailbox.isWoken = true
        waker.wake()
    }

    /// Whether the caller runs on the loop's thread.
    var isOnLoop: Bool { threadID.load(ordering: .relaxed) == pthread_self() }

    static func monotonicNow() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
