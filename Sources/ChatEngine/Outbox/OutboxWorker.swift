internal import ChatCore

/// Sends what the store holds: claims, attempts, records, and sleeps until the next is due.
///
/// The rules are values (``SendSchedule``, ``SendCircuit``, ``SendPacer``); this only obeys them.
final class OutboxWorker: Sendable {
    /// Sends under way at once; a slow recipient holds one of these places.
    static let concurrency = 64
    /// The store is asked at least this often, for work that other processes left, in milliseconds.
    static let longestSleepMilliseconds: Int64 = 1000
    /// How long nothing may be heard of a send before it is repeated, in milliseconds.
    static let quietMilliseconds: Int64 = 30_000

    private struct State {
        var circuit = SendCircuit()
        var pacer: SendPacer
        var inFlight = 0
        var isStopping = false
        var receivingSince: Timestamp
    }

    private let store: any Store
    private let sender: any MessageSender
    private let clock: any EngineClock
    private let identifiers: any IdentifierSource
    private let observer: any Observer
    private let schedule: SendSchedule
    private let state: Locked<State>
    private let wake: WakeSignal

    init(
        store: any Store, sender: any MessageSender, policy: OutboundPolicy, ports: SystemPorts
    ) {
        self.store = store
        self.sender = sender
        clock = ports.clock
        identifiers = ports.identifiers
        observer = ports.observer
        schedule = SendSchedule(quickRetries: policy.quickRetries)
        let now = ports.clock.now()
        state = Locked(
            State(
                pacer: SendPacer(perSecond: policy.messagesPerSecond, at: now),
                receivingSince: now))
        wake = WakeSignal(clock: ports.clock)
    }

    /// There may be something to send.
    func notify() {
        wake.notify()
    }

    /// Delivery statuses could not be taken: the quiet time of unknown sends begins again.
    func noteStatusesRefused() {
        let now = clock.now()
        state.withLock { $0.receivingSince = max($0.receivingSince, now) }
    }

    /// Lets the sends under way finish and takes up no more.
    func stop() {
        state.withLock { $0.isStopping = true }
        wake.notify()
    }

    /// Works until ``stop()`` was called and the last send under way is recorded.
    func run() async {
        await withDiscardingTaskGroup { group in
            while !state.withLock({ $0.isStopping }) {
                let sleep = await claimAndStart(in: &group)
                await wake.wait(atMost: sleep)
            }
        }
    }

    /// Claims what may leave now, starts it, and returns how long to sleep, in milliseconds.
    private func claimAndStart(in group: inout DiscardingTaskGroup) async -> Int64 {
        let now = clock.now()
        let (capacity, probeAt) = state.withLock { state in
            let free = Self.concurrency - state.inFlight
            return (
                state.circuit.allowance(at: now, capacity: free),
                state.circuit.nextAttempt(at: now)
            )
        }
        guard capacity > 0 else {
            let pause = probeAt.map { $0.milliseconds(since: now) }
            return min(pause ?? Self.longestSleepMilliseconds, Self.longestSleepMilliseconds)
        }
        do {
            let lease = Lease(
                token: identifiers.token(),
                expiresAt: now.adding(milliseconds: Lease.durationMilliseconds))
            let claims = try await store.claimSends(
                at: now, limit: capacity, lease: lease, quietSince: quietSince(at: now))
            if !claims.expired.isEmpty { observer.observe(.sendsExpired(claims.expired)) }
            if !claims.cancelled.isEmpty { observer.observe(.sendsCancelled(claims.cancelled)) }
            for claim in claims.sends {
                state.withLock { $0.inFlight += 1 }
                group.addTask { await self.attempt(claim) }
            }
            // A full claim says that more may wait; its places free up as attempts end.
            guard let next = claims.nextDueAt else { return Self.longestSleepMilliseconds }
            // What is due and yet was not given to us is held by somebody: no reason to ask without pause.
            let shortest: Int64 = claims.sends.isEmpty ? 20 : 1
            return min(max(next.milliseconds(since: now), shortest), Self.longestSleepMilliseconds)
        } catch {
            observer.observe(.storeFailed(operation: "claim_sends", error: error))
            return Self.longestSleepMilliseconds
        }
    }

    /// Unknown sends from before this may be repeated: 30 s of uninterrupted listening lie behind us.
    private func quietSince(at now: Timestamp) -> Timestamp {
        let start = now.adding(milliseconds: -Self.quietMilliseconds)
        let receivingSince = state.withLock { $0.receivingSince }
        return receivingSince <= start ? start : Timestamp(milliseconds: .min)
    }

    private func attempt(_ claim: ClaimedSend) async {
        let disposition = await outcome(of: claim)
        let result = SendResult(
            id: claim.draft.id, lease: claim.lease, disposition: disposition, at: clock.now())
        observer.observe(
            .sendAttempted(
                claim.draft.reference, attempts: claim.attempts, disposition: disposition))
        await record(result)
        state.withLock { $0.inFlight -= 1 }
        wake.notify()
    }

    private func outcome(of claim: ClaimedSend) async -> SendResult.Disposition {
        let now = clock.now()
        if let later = state.withLock({ $0.pacer.admit(claim.draft.recipient, at: now) }) {
            return .released(retryAt: later)
        }
        let message = OutboundMessage(
            id: claim.draft.id, recipient: claim.draft.recipient, content: claim.draft.content)
        let outcome = await sender.send(message)
        let ended = clock.now()
        switch state.withLock({ $0.circuit.note(outcome, at: ended) }) {
        case .opened(let refusal): observer.observe(.circuitOpened(refusal))
        case .closed: observer.observe(.circuitClosed)
        case nil: break
        }
        if case .refused(let refusal) = outcome, refusal.kind == .windowClosed,
            claim.draft.alternative != nil
        {
            return .windowClosed(error: refusal.error.description)
        }
        let disposition = schedule.disposition(
            after: outcome, attempts: claim.attempts, at: ended, expiresAt: claim.draft.expiresAt,
            jitter: Double(identifiers.randomBits() >> 11) / Double(1 << 53))
        if case .refused(let refusal) = outcome, refusal.kind == .throughput,
            case .retry(let next, _) = disposition
        {
            state.withLock { $0.pacer.hold(until: next, at: ended) }
        }
        return disposition
    }

    /// Records a result, again and again while the store is away: an accepted send must not be forgotten
    /// as long as this process lives. Past its lease the row is unknown anyhow, and a status settles it.
    private func record(_ result: SendResult) async {
        while true {
            do {
                try await store.record([result])
                return
            } catch {
                observer.observe(.storeFailed(operation: "record_send", error: error))
                let isOver = clock.now() >= result.lease.expiresAt
                if isOver || state.withLock({ $0.isStopping }) { return }
                await clock.sleep(milliseconds: 500)
            }
        }
    }
}
