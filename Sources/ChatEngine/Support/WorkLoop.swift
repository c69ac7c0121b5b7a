internal import ChatCore

/// The loop that turns and sends share: claims due work under a lease, does several pieces of it at once, and sleeps
/// until more is due, until it is notified, or until it shall stop.
///
/// A store that fails is asked again after ``longestSleepMilliseconds``; what was claimed meanwhile goes on.
final class WorkLoop: Sendable {
    /// Pieces of work under way at once; a slow one holds one of these places.
    static let concurrency = 64
    /// The store is asked at least this often, for work that other processes left, in milliseconds.
    static let longestSleepMilliseconds: Int64 = 1000
    /// What is due and yet was not given to us is held by somebody: the pause before asking again, in milliseconds.
    private static let pauseMilliseconds: Int64 = 20

    /// How much may be claimed now.
    enum Allowance {
        /// At most so many pieces.
        case pieces(Int)
        /// Nothing before this moment.
        case nothing(until: Timestamp)
    }

    /// What a claim brought, and when the next piece becomes due; `nil` when none waits.
    typealias Claim<Piece> = (pieces: [Piece], nextDueAt: Timestamp?)

    /// Takes what is due, at most `limit` pieces, for a lease.
    typealias Claiming<Piece> =
        @Sendable (_ now: Timestamp, _ limit: Int, Lease) async throws(StoreError) -> Claim<Piece>

    private struct State {
        var inFlight = 0
        var isStopping = false
    }

    private let ports: SystemPorts
    /// What a failed claim is called in observations.
    private let operation: String
    /// How long a claim holds, in milliseconds.
    private let leaseMilliseconds: Int64
    private let state = Locked(State())
    private let wake: WakeSignal

    /// - Parameters:
    ///   - operation: what a failed claim is called in observations.
    ///   - waiting: the longest that one piece waits for others, in milliseconds.
    ///   - ports: the clock, and where failures are told.
    init(operation: String, waitingAtMost waiting: Int64, ports: SystemPorts) {
        self.operation = operation
        leaseMilliseconds = Lease.duration(waitingAtMost: waiting)
        self.ports = ports
        wake = WakeSignal(clock: ports.clock)
    }

    /// Whether ``stop()`` was called.
    var isStopping: Bool { state.withLock { $0.isStopping } }

    /// There may be something to do.
    func notify() {
        wake.notify()
    }

    /// There will be something to do in so many milliseconds, and not before.
    func notify(within milliseconds: Int64) {
        wake.notify(within: milliseconds)
    }

    /// Lets the work under way finish and takes up no more.
    func stop() {
        state.withLock { $0.isStopping = true }
        wake.notify()
    }

    /// Works until ``stop()`` was called and the last piece under way is done.
    ///
    /// - Parameters:
    ///   - allowance: how much of the free places may be filled now; all of them by default.
    ///   - claim: takes what is due.
    ///   - work: does one piece; what fails in it is its own to settle.
    func run<Piece: Sendable>(
        allowance: @Sendable (_ free: Int, _ now: Timestamp) -> Allowance = { free, _ in
            .pieces(free)
        },
        claim: Claiming<Piece>,
        work: @escaping @Sendable (Piece) async -> Void
    ) async {
        await withDiscardingTaskGroup { group in
            while !isStopping {
                let now = ports.clock.now()
                let free = Self.concurrency - state.withLock { $0.inFlight }
                let sleep: Int64
                switch free > 0 ? allowance(free, now) : .pieces(0) {
                // Every place is taken: the first that ends wakes us.
                case .pieces(0): sleep = Self.longestSleepMilliseconds
                case .nothing(let until): sleep = milliseconds(from: now, until: until)
                case .pieces(let limit):
                    sleep = await start(at: now, limit: limit, in: &group, claim, work)
                }
                await wake.wait(atMost: sleep)
            }
        }
    }

    /// Claims what is due, starts it, and returns how long to sleep, in milliseconds.
    private func start<Piece: Sendable>(
        at now: Timestamp, limit: Int, in group: inout DiscardingTaskGroup,
        _ claim: Claiming<Piece>,
        _ work: @escaping @Sendable (Piece) async -> Void
    ) async -> Int64 {
        let lease = Lease(
            token: ports.identifiers.token(),
            expiresAt: now.adding(milliseconds: leaseMilliseconds))
        do {
            let (pieces, nextDueAt) = try await claim(now, limit, lease)
            for piece in pieces {
                state.withLock { $0.inFlight += 1 }
                group.addTask {
                    await work(piece)
                    self.state.withLock { $0.inFlight -= 1 }
                    self.wake.notify()
                }
            }
            // A full claim says that more may wait; its places free up as pieces end.
            guard let nextDueAt else { return Self.longestSleepMilliseconds }
            let shortest = pieces.isEmpty ? Self.pauseMilliseconds : 1
            return max(milliseconds(from: now, until: nextDueAt), shortest)
        } catch {
            ports.observer.observe(.storeFailed(operation: operation, error: error))
            return Self.longestSleepMilliseconds
        }
    }

    private func milliseconds(from now: Timestamp, until moment: Timestamp) -> Int64 {
        min(moment.milliseconds(since: now), Self.longestSleepMilliseconds)
    }
}
