internal import ChatCore

/// Decides what waits: claims turns whose burst is quiet, plans them, and commits each in one transaction.
final class TurnWorker: Sendable {
    /// Turns under way at once.
    static let concurrency = 64
    /// The store is asked at least this often, for work that other processes left, in milliseconds.
    static let longestSleepMilliseconds: Int64 = 1000
    /// How often a turn is decided again because its conversation changed under it.
    static let replans = 5

    private struct State {
        var inFlight = 0
        var isStopping = false
    }

    private let store: any Store
    private let rules: Locked<ShopRules>
    private let caller: ModelCaller?
    private let cache: Locked<AnswerCache>
    private let assembler: TurnAssembler
    private let ports: SystemPorts
    private let onSends: @Sendable () -> Void
    private let state = Locked(State())
    private let wake: WakeSignal

    init(
        store: any Store, rules: Locked<ShopRules>, caller: ModelCaller?,
        cache: Locked<AnswerCache>,
        assembler: TurnAssembler, ports: SystemPorts, onSends: @escaping @Sendable () -> Void
    ) {
        self.store = store
        self.rules = rules
        self.caller = caller
        self.cache = cache
        self.assembler = assembler
        self.ports = ports
        self.onSends = onSends
        wake = WakeSignal(clock: ports.clock)
    }

    /// There may be something to decide.
    func notify() {
        wake.notify()
    }

    /// There will be something to decide in so many milliseconds, and not before.
    func notify(within milliseconds: Int64) {
        wake.notify(within: milliseconds)
    }

    /// Finishes the turns under way and takes up no more.
    func stop() {
        state.withLock { $0.isStopping = true }
        wake.notify()
    }

    /// Works until ``stop()`` was called and the last turn under way is stored.
    func run() async {
        await withDiscardingTaskGroup { group in
            while !state.withLock({ $0.isStopping }) {
                let sleep = await claimAndStart(in: &group)
                await wake.wait(atMost: sleep)
            }
        }
    }

    /// Claims what is due, starts it, and returns how long to sleep, in milliseconds.
    private func claimAndStart(in group: inout DiscardingTaskGroup) async -> Int64 {
        let capacity = Self.concurrency - state.withLock { $0.inFlight }
        guard capacity > 0 else { return Self.longestSleepMilliseconds }
        let now = ports.clock.now()
        do {
            let lease = Lease(
                token: ports.identifiers.token(),
                expiresAt: now.adding(milliseconds: Lease.durationMilliseconds))
            let claims = try await store.claimTurns(at: now, limit: capacity, lease: lease)
            for claimed in claims.turns {
                state.withLock { $0.inFlight += 1 }
                group.addTask { await self.work(claimed) }
            }
            guard let next = claims.nextDueAt else { return Self.longestSleepMilliseconds }
            // What is due and yet was not given to us is held by somebody: no reason to ask without pause.
            let shortest: Int64 = claims.turns.isEmpty ? 20 : 1
            return min(max(next.milliseconds(since: now), shortest), Self.longestSleepMilliseconds)
        } catch {
            ports.observer.observe(.storeFailed(operation: "claim_turns", error: error))
            return Self.longestSleepMilliseconds
        }
    }

    private func work(_ claimed: ClaimedTurn) async {
        do {
            try await decideAndCommit(claimed)
        } catch {
            ports.observer.observe(.turnPostponed(claimed.subject, error: error))
            let later = ports.clock.now().adding(seconds: 1)
            // If this fails too, the lease runs out and the turn is claimed again.
            try? await store.release(claimed, retryAt: later)
        }
        state.withLock { $0.inFlight -= 1 }
        wake.notify()
    }

    private func decideAndCommit(_ claimed: ClaimedTurn) async throws(StoreError) {
        let started = ports.clock.uptimeMilliseconds()
        var conversation = claimed.conversation
        var decision = TurnDecision(policy: assembler.policy, caller: caller, cache: cache)
        for _ in 0..<Self.replans {
            let rules = rules.withLock { $0 }
            let result = await decision.result(
                of: claimed.turn, in: conversation, by: rules.bot, at: ports.clock.now(),
                uptime: ports.clock.uptimeMilliseconds(), for: claimed.subject,
                isAnswered: assembler.policy.outbound.answers(claimed.recipient))
            // The model took its time.
            let now = ports.clock.now()
            let commit = assembler.commit(
                result,
                TurnAssembler.Setting(
                    origin: .claimed(claimed.lease), conversation: conversation,
                    turn: claimed.turn, recipient: claimed.recipient,
                    requestID: claimed.requestID, rules: rules, now: now,
                    latencyMilliseconds: ports.clock.uptimeMilliseconds() - started),
                identifiers: ports.identifiers)
            switch try await store.commit(commit) {
            case .committed(let traceID, let cancelled):
                return finish(commit, traceID: traceID, cancelled)
            case .superseded:
                conversation = try await store.conversation(
                    conversation.id, channel: conversation.channel)
            case .leaseLost, .rateLimited:
                return ports.observer.observe(.turnLost(claimed.subject))
            }
        }
        throw .unavailable("the conversation changed \(Self.replans) times while it was decided")
    }

    private func finish(_ commit: TurnCommit, traceID: Int64, _ cancelled: [SendReference]) {
        ports.observer.note(commit, traceID: traceID)
        if !cancelled.isEmpty { ports.observer.observe(.sendsCancelled(cancelled)) }
        if !commit.sends.isEmpty { onSends() }
    }
}
