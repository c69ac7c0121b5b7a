internal import ChatCore

/// Decides what waits: claims turns whose burst is quiet, plans them, and commits each in one transaction.
final class TurnWorker: Sendable {
    /// How often a turn is decided again because its conversation changed under it.
    static let replans = 5

    private let store: any Store
    private let rules: Locked<ShopRules>
    private let caller: ModelCaller?
    private let cache: Locked<AnswerCache>
    private let assembler: TurnAssembler
    private let ports: SystemPorts
    private let onSends: @Sendable () -> Void
    private let loop: WorkLoop

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
        loop = WorkLoop(
            operation: "claim_turns",
            waitingAtMost: assembler.policy.model.timeoutMilliseconds, ports: ports)
    }

    /// There may be something to decide.
    func notify() {
        loop.notify()
    }

    /// There will be something to decide in so many milliseconds, and not before.
    func notify(within milliseconds: Int64) {
        loop.notify(within: milliseconds)
    }

    /// Finishes the turns under way and takes up no more.
    func stop() {
        loop.stop()
    }

    /// Works until ``stop()`` was called and the last turn under way is stored.
    func run() async {
        await loop.run(
            claim: { now, limit, lease throws(StoreError) in
                let claims = try await store.claimTurns(at: now, limit: limit, lease: lease)
                return (claims.turns, claims.nextDueAt)
            },
            work: { claimed in await self.work(claimed) })
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
