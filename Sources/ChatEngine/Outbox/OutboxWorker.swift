internal import ChatCore

/// Sends what the store holds: claims, attempts, records, and sleeps until the next is due.
///
/// The rules are values (``SendSchedule``, ``SendCircuit``, ``SendPacer``); this only obeys them.
final class OutboxWorker: Sendable {
    /// How long nothing may be heard of a send before it is repeated, in milliseconds.
    static let quietMilliseconds: Int64 = 30_000

    private struct State {
        var circuit = SendCircuit()
        var pacer: SendPacer
        var receivingSince: Timestamp
    }

    private let store: any Store
    private let sender: any MessageSender
    private let ports: SystemPorts
    private let schedule: SendSchedule
    private let state: Locked<State>
    private let loop: WorkLoop

    init(
        store: any Store, sender: any MessageSender, policy: OutboundPolicy, ports: SystemPorts
    ) {
        self.store = store
        self.sender = sender
        self.ports = ports
        schedule = SendSchedule(quickRetries: policy.quickRetries)
        let now = ports.clock.now()
        state = Locked(
            State(
                pacer: SendPacer(perSecond: policy.messagesPerSecond, at: now),
                receivingSince: now))
        loop = WorkLoop(
            operation: "claim_sends", waitingAtMost: policy.attemptMilliseconds, ports: ports)
    }

    /// There may be something to send.
    func notify() {
        loop.notify()
    }

    /// Delivery statuses cannot be taken, here or by another daemon: the quiet time of unknown sends begins again.
    func noteStatusesRefused() {
        let now = ports.clock.now()
        state.withLock { $0.receivingSince = max($0.receivingSince, now) }
    }

    /// Lets the sends under way finish and takes up no more.
    func stop() {
        loop.stop()
    }

    /// Works until ``stop()`` was called and the last send under way is recorded.
    func run() async {
        await loop.run(
            allowance: { free, now in allowance(free, at: now) },
            claim: { now, limit, lease throws(StoreError) in
                try await claim(at: now, limit: limit, lease: lease)
            },
            work: { claim in await self.attempt(claim) })
    }

    /// Nothing while the circuit is open, but for its probe.
    private func allowance(_ free: Int, at now: Timestamp) -> WorkLoop.Allowance {
        state.withLock { state in
            if let probe = state.circuit.nextAttempt(at: now) { return .nothing(until: probe) }
            return .pieces(state.circuit.allowance(at: now, capacity: free))
        }
    }

    private func claim(
        at now: Timestamp, limit: Int, lease: Lease
    ) async throws(StoreError) -> WorkLoop.Claim<ClaimedSend> {
        let claims: SendClaims
        do throws(StoreError) {
            claims = try await store.claimSends(
                at: now, limit: limit, lease: lease, quietSince: quietSince(at: now))
        } catch {
            // Whoever else receives statuses into this store may be refusing them.
            noteStatusesRefused()
            throw error
        }
        if !claims.expired.isEmpty { ports.observer.observe(.sendsExpired(claims.expired)) }
        if !claims.cancelled.isEmpty { ports.observer.observe(.sendsCancelled(claims.cancelled)) }
        if !claims.sends.isEmpty { state.withLock { $0.circuit.noteTakenUp(at: now) } }
        return (claims.sends, claims.nextDueAt)
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
            id: claim.draft.id, lease: claim.lease, disposition: disposition, at: ports.clock.now())
        ports.observer.observe(
            .sendAttempted(
                claim.draft.reference, attempts: claim.attempts, disposition: disposition))
        await record(result)
    }

    private func outcome(of claim: ClaimedSend) async -> SendResult.Disposition {
        let now = ports.clock.now()
        let heldUntil = state.withLock { state in
            let later = state.pacer.admit(claim.draft.recipient, at: now)
            if let later { state.circuit.noteHeldBack(until: later) }
            return later
        }
        if let heldUntil { return .released(retryAt: heldUntil) }
        let message = OutboundMessage(
            id: claim.draft.id, recipient: claim.draft.recipient, content: claim.draft.content)
        let outcome = await sender.send(message)
        let ended = ports.clock.now()
        switch state.withLock({ $0.circuit.note(outcome, at: ended) }) {
        case .opened(let refusal): ports.observer.observe(.circuitOpened(refusal))
        case .closed: ports.observer.observe(.circuitClosed)
        case nil: break
        }
        if case .refused(let refusal) = outcome, refusal.kind == .windowClosed,
            claim.draft.alternative != nil
        {
            return .windowClosed(error: refusal.error.description)
        }
        let disposition = schedule.disposition(
            after: outcome, attempts: claim.attempts, at: ended, expiresAt: claim.draft.expiresAt,
            jitter: Double(ports.identifiers.randomBits() >> 11) / Double(1 << 53))
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
                ports.observer.observe(.storeFailed(operation: "record_send", error: error))
                let isOver = ports.clock.now() >= result.lease.expiresAt
                if isOver || loop.isStopping { return }
                await ports.clock.sleep(milliseconds: 500)
            }
        }
    }
}
