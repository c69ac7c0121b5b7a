// Where tasks hand work to database threads. The calling task suspends; only the thread that owns a
// connection ever blocks in SQLite.

internal import ChatEngine
internal import Glibc

/// A bounded queue of jobs between any number of tasks and the threads that take from it.
///
/// `@unchecked Sendable`: every stored property is read and written under `mutex`; a job belongs to
/// the thread that took it.
final class DatabaseQueue: @unchecked Sendable {
    private enum State {
        case open
        /// What waits is still done, new work is refused.
        case closing
        /// What waits is refused too.
        case abandoned
    }

    private let limit: Int
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let wakeUp: UnsafeMutablePointer<pthread_cond_t>
    private var waiting: [DatabaseJob] = []
    private var state = State.open
    private var threads = 0
    private var sleeping = 0
    private var (away, whyAway): (Int, StoreError?) = (0, nil)
    private var closers: [CheckedContinuation<Void, Never>] = []
    private var damaged: StoreError?

    init(limit: Int) {
        self.limit = limit
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, nil)
        wakeUp = .allocate(capacity: 1)
        wakeUp.initialize(to: pthread_cond_t())
        pthread_cond_init(wakeUp, nil)
    }

    deinit {
        pthread_cond_destroy(wakeUp)
        wakeUp.deallocate()
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    // MARK: For tasks

    /// Runs an operation on one of the queue's threads, and suspends until it is durable.
    func run<Result: Sendable>(
        _ operation: @escaping @Sendable (SQLTables) throws(StoreError) -> Result
    ) async throws(StoreError) -> Result {
        let outcome = await withCheckedContinuation { caller in
            let job = TypedDatabaseJob(operation, for: caller)
            if let error = append(job) { job.finish(error) }
        }
        if case .failure(.unusable(let what)) = outcome {
            locked { damaged = damaged ?? .unusable(what) }
        }
        return try outcome.get()
    }

    /// Leaves a job that nobody waits for; it is dropped where the queue is full or closed.
    func post(_ job: DatabaseJob) {
        _ = append(job)
    }

    /// The first damage that an operation met; a person has to act, so it stays until the end.
    var damage: StoreError? { locked { damaged } }

    /// How many operations wait for a thread to take them.
    var count: Int { locked { waiting.count } }

    /// Whether new work is taken.
    var isOpen: Bool { locked { state == .open } }

    /// Whether a thread has nothing to do.
    var hasIdleThread: Bool { locked { sleeping > 0 } }

    /// Why nothing is done at all: the connections of all threads are away.
    var outage: StoreError? { locked { away < threads ? nil : whyAway } }

    /// Refuses new work, and returns when the threads have finished what waits and ended.
    func close() async {
        await withCheckedContinuation { caller in
            stop(.closing, then: caller)
        }
    }

    /// As ``close()``, but drops what waits, as a crash would.
    func abandon() async {
        await withCheckedContinuation { caller in
            stop(.abandoned, then: caller)
        }
    }

    /// Refuses new work; the threads end once they have finished what waits.
    func closeWithoutWaiting() {
        stop(.closing, then: nil)
    }

    // MARK: For threads

    /// A thread says that it will take jobs until ``take(_:)`` returns an empty array.
    func join() {
        locked { threads += 1 }
    }

    /// Waits for work and takes jobs in order.
    ///
    /// - Parameters:
    ///   - count: The most jobs to take.
    ///   - gathers: Whether to let others run first: where they share a processor with this thread, they bring
    ///     more for it to do at once. Where they do not, it goes on without a pause.
    /// - Returns: The jobs; none when the thread shall end.
    func take(_ count: Int, gathers: Bool = false) -> [DatabaseJob] {
        while true {
            locked { sleepWhileIdle() }
            if gathers { sched_yield() }
            if let jobs = locked({ next(count) }) { return jobs }
        }
    }

    private func sleepWhileIdle() {
        while waiting.isEmpty, state == .open {
            sleeping += 1
            pthread_cond_wait(wakeUp, mutex)
            sleeping -= 1
        }
    }

    /// The next jobs; `nil` when another thread was quicker.
    private func next(_ count: Int) -> [DatabaseJob]? {
        guard state != .abandoned else { return [] }
        if waiting.isEmpty { return state == .open ? nil : [] }
        guard waiting.count > count else {
            defer { waiting.removeAll(keepingCapacity: true) }
            return waiting
        }
        defer { waiting.removeFirst(count) }
        return Array(waiting.prefix(count))
    }

    /// Takes all that waits, without waiting for more.
    func takeAll() -> [DatabaseJob] {
        locked {
            defer { waiting.removeAll(keepingCapacity: true) }
            return waiting
        }
    }

    /// A thread says that its connection is away.
    func noteAway(_ error: StoreError) {
        locked {
            away += 1
            whyAway = error
        }
    }

    /// A thread says that its connection is there again.
    func noteBack() {
        locked { away -= 1 }
    }

    /// A thread whose connection is away leaves a job to another; `false` when all are away or shall end.
    func giveBack(_ job: DatabaseJob) -> Bool {
        locked {
            guard away < threads, state == .open else { return false }
            waiting.insert(job, at: 0)
            if sleeping > 0 { pthread_cond_signal(wakeUp) }
            return true
        }
    }

    /// A thread says that it has closed its connection and ends.
    func leave() {
        let (dropped, callers) = locked {
            threads -= 1
            guard threads == 0 else { return ([], []) as ([DatabaseJob], [Closer]) }
            defer {
                waiting = []
                closers = []
                if state == .open { state = .abandoned }
            }
            return (waiting, closers)
        }
        for job in dropped { job.finish(Self.closed) }
        for caller in callers { caller.resume() }
    }

    // MARK: Plumbing

    private typealias Closer = CheckedContinuation<Void, Never>

    private static let closed = StoreError.unavailable("the store is closed")

    private func append(_ job: DatabaseJob) -> StoreError? {
        locked {
            guard state == .open else { return Self.closed }
            guard waiting.count < limit else { return .overloaded(waiting: waiting.count) }
            waiting.append(job)
            // A thread that is busy looks again before it sleeps.
            if sleeping > 0 { pthread_cond_signal(wakeUp) }
            return nil
        }
    }

    private func stop(_ next: State, then caller: Closer?) {
        let isOver = locked {
            if state == .open { state = next }
            pthread_cond_broadcast(wakeUp)
            guard threads > 0 else { return true }
            if let caller { closers.append(caller) }
            return false
        }
        if isOver { caller?.resume() }
    }

    private func locked<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }
}
