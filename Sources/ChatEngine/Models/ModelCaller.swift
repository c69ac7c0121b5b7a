internal import ChatCore

/// Asks the model for a turn: lets nobody through an open circuit, puts the money aside first, keeps to the
/// customer's time, and settles what the call cost.
final class ModelCaller: Sendable {
    /// Calls under way at once; beyond it the shop's own answer goes out at once.
    static let concurrency = 32

    private struct State {
        var circuit = ModelCircuit()
        var inFlight = 0
        /// What the budget had left when it refused a call, until money comes back or the day ends.
        var refusal: (day: CivilDate, left: Int64)?
    }

    private let model: any LanguageModel
    private let store: any Store
    private let policy: ModelPolicy
    private let ports: SystemPorts
    private let state = Locked(State())

    init(model: any LanguageModel, store: any Store, policy: ModelPolicy, ports: SystemPorts) {
        self.model = model
        self.store = store
        self.policy = policy
        self.ports = ports
    }

    /// What the gate is told now. The budget is only guessed at here; ``complete(_:for:in:)`` asks the store.
    func availability(in business: Business) -> ModelAvailability {
        let today = business.profile.localTime(at: ports.clock.now()).date
        let uptime = ports.clock.uptimeMilliseconds()
        let (refusal, isOpen) = state.withLock { ($0.refusal, $0.circuit.isOpen(at: uptime)) }
        let isSpent = refusal.map { $0.day == today && $0.left <= smallest(in: business) } ?? false
        return policy.availability(in: business, hasBudget: !isSpent, isCircuitOpen: isOpen)
    }

    /// What even the shortest question costs at worst.
    private func smallest(in business: Business) -> Int64 {
        let empty = model.draft(
            ModelRequest(instructions: "", question: ""), for: ConversationID(""))
        return business.modelPrice(for: model.name)?.worstCase(
            requestBytes: empty.body.count, outputTokens: empty.outputTokens) ?? 0
    }

    /// Asks, within the customer's time; never throws, because the shop's own answer is always there.
    func complete(
        _ request: ModelRequest, for subject: Subject, in business: Business
    ) async -> ModelCompletion {
        guard enter() else { return ModelCompletion(request: request, outcome: .failed(.busy)) }
        defer { state.withLock { $0.inFlight -= 1 } }
        var run = ModelRun(
            request: request, subject: subject, price: business.modelPrice(for: model.name),
            day: business.profile.localTime(at: ports.clock.now()).date,
            startedAt: ports.clock.uptimeMilliseconds())
        for _ in 0..<ModelRetry.attempts {
            if let refusal = await prepare(&run) {
                // What ended the first attempt stands when there is no second.
                let outcome = run.last?.completionOutcome ?? refusal
                return completion(run, outcome)
            }
            let attempt = await ask(&run)
            guard
                let pause = ModelRetry.pause(
                    after: attempt, made: run.attempts, left: timeLeft(run))
            else { return completion(run, attempt.completionOutcome) }
            await ports.clock.sleep(milliseconds: pause)
        }
        return completion(run, .failed(.timeout))
    }

    private func enter() -> Bool {
        state.withLock { state in
            guard state.inFlight < Self.concurrency else { return false }
            state.inFlight += 1
            return true
        }
    }

    private func timeLeft(_ run: ModelRun) -> Int64 {
        policy.timeoutMilliseconds - Int64(ports.clock.uptimeMilliseconds() - run.startedAt)
    }

    private func completion(
        _ run: ModelRun, _ outcome: ModelCompletion.Outcome
    ) -> ModelCompletion {
        var call: ModelCall?
        if run.hasLeft {
            call = ModelCall(
                model: model.name, usage: run.usage, picodollars: run.cost,
                latencyMilliseconds: ports.clock.uptimeMilliseconds() - run.startedAt)
        }
        return ModelCompletion(request: run.request, outcome: outcome, call: call)
    }

    // MARK: Before

    /// Passes the circuit and puts the money aside; the outcome when that does not work.
    private func prepare(_ run: inout ModelRun) async -> ModelCompletion.Outcome? {
        let uptime = ports.clock.uptimeMilliseconds()
        guard let admission = state.withLock({ $0.circuit.admit(at: uptime) }) else {
            return .blocked(.circuit)
        }
        run.admission = admission
        run.draft = model.draft(run.request, for: run.subject.conversationID)
        run.reservation = nil
        guard let price = run.price else { return nil }
        let reservation = SpendReservation(
            id: "spend_" + ports.identifiers.token(), day: run.day,
            picodollars: price.worstCase(
                requestBytes: run.draft.body.count, outputTokens: run.draft.outputTokens),
            cap: policy.dailyBudget)
        do {
            switch try await store.reserve(reservation) {
            case .reserved:
                run.reservation = reservation
                return nil
            case .refused(let left):
                state.withLock { $0.circuit.giveBack(admission) }
                noteRefusal(on: run.day, left: left)
                return .blocked(.budget)
            }
        } catch {
            state.withLock { $0.circuit.giveBack(admission) }
            ports.observer.observe(.storeFailed(operation: "reserve_spend", error: error))
            return .failed(.unrecorded)
        }
    }

    private func noteRefusal(on day: CivilDate, left: Int64) {
        let isNew = state.withLock { state in
            defer { state.refusal = (day, left) }
            return state.refusal?.day != day
        }
        if isNew { ports.observer.observe(.budgetSpent(day: day, leftPicodollars: left)) }
    }

    // MARK: The call and after

    private func ask(_ run: inout ModelRun) async -> ModelAttempt {
        let started = ports.clock.uptimeMilliseconds()
        let attempt = await model.attempt(
            run.draft, id: ports.identifiers.token(), within: max(1, timeLeft(run)))
        let ended = ports.clock.uptimeMilliseconds()
        run.note(attempt)
        let charged = await settle(run, attempt)
        run.charge(charged)
        let transition = state.withLock {
            $0.circuit.note(
                attempt.failure, run.admission, wish: attempt.wishMilliseconds, at: ended)
        }
        switch transition {
        case .opened(let failure, let pause):
            ports.observer.observe(
                .modelCircuitOpened(failure, seconds: Int((pause / 1000).rounded(.up))))
        case .closed: ports.observer.observe(.modelCircuitClosed)
        case nil: break
        }
        let reserved = run.reservation?.picodollars
        ports.observer.observe(
            .modelAsked(
                run.subject,
                ModelReport(
                    model: model.name, outcome: attempt.failure?.rawValue ?? "answered",
                    attempt: run.attempts, status: attempt.status, requestID: attempt.requestID,
                    usage: attempt.usage, picodollars: charged,
                    exceedsReservation: (charged ?? 0) > (reserved ?? .max),
                    latencyMilliseconds: ended - started)))
        return attempt
    }

    /// Puts the real cost in place of what was put aside; what nobody can tell stays put aside.
    private func settle(_ run: ModelRun, _ attempt: ModelAttempt) async -> Int64? {
        guard let reservation = run.reservation, let price = run.price else { return nil }
        let cost: Int64
        switch attempt.charge {
        case .unknown: return reservation.picodollars
        case .none: cost = 0
        case .usage(let usage): cost = price.picodollars(for: usage)
        }
        do {
            try await store.settle(reservation.id, picodollars: cost)
            if cost < reservation.picodollars { state.withLock { $0.refusal?.left = .max } }
        } catch {
            // It stays put aside: too much is held back, never too little.
            ports.observer.observe(.storeFailed(operation: "settle_spend", error: error))
        }
        return cost
    }
}
