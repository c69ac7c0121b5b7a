import ChatCore
import Testing

@testable import ChatEngine
@testable import ChatStore

/// One run of customers, people, Graph and crashes over a real database, driven by a seed.
///
/// Nothing waits and nothing is left to chance: the seed decides each step and how far the clock moves. A crash
/// drops the connections without a commit and opens the store again; whatever was held in memory is gone.
final class Simulation {
    /// A reply or a person's words, as they were decided.
    struct Decided {
        let step: Int
        let conversation: ConversationID
        let purpose: OutboxDraft.Purpose
    }

    let seed: UInt64
    let bench: Bench
    var random: SeededRandom
    var now = 0.0
    var step = 0
    private let schedule = SendSchedule(quickRetries: 2)
    private var listeningSince = 0.0

    /// Messages and statuses that Meta still has to bring, in no order.
    private var mail: [WebhookBatch.Item] = []
    private var turns: [ClaimedTurn] = []
    private var sends: [ClaimedSend] = []
    private var messages = 0

    private(set) var answerable: Set<String> = []
    private(set) var decided: [OutboxID: Decided] = [:]
    private(set) var takenAt: [ConversationID: Int] = [:]
    /// Accepted by Graph, in order.
    private(set) var accepted: [OutboxID] = []
    private var isInDoubt: Set<OutboxID> = []
    private(set) var violations: [String] = []

    init(seed: UInt64, on kind: StoreKind) async throws {
        self.seed = seed
        random = SeededRandom(seed: seed)
        bench = try await Bench(kind)
    }

    /// Runs, lets everything come to rest, and returns what was wrong.
    func run(steps: Int) async throws -> [String] {
        for _ in 0..<steps {
            try await move()
            now += random.chance(3) ? 40_000 : Double(random.below(4000)) / 1000
        }
        try await settle()
        try await checkTraces()
        return violations
    }

    private func move() async throws {
        step += 1
        switch random.below(20) {
        case 0...2: write()
        case 3...6: try await deliver()
        case 7...8: try await claimTurns()
        case 9...11: try await decide()
        case 12...13: try await claimSends()
        case 14...16: try await attempt(isReliable: false)
        case 17: try await people()
        case 18: try await release()
        default: if random.chance(60) { try await crash() }
        }
    }

    // MARK: Outside

    private static let customers = (1...3).map { Sender.make(phone: "57300111000\($0)") }

    private func write() {
        messages += 1
        let sender = Self.customers[random.below(Self.customers.count)]
        mail.append(
            .message(Bench.message("hola", id: "wamid.\(messages)", from: sender, at: now)))
    }

    private func deliver() async throws {
        guard let item = random.take(from: &mail) else { return }
        let outcome = try await bench.deliver([item], at: now)
        for message in outcome.accepted where message.isAnswerable {
            answerable.insert(message.messageID.value)
        }
        if outcome.refused > 0 || random.chance(20) { mail.append(item) }
    }

    /// Somebody of the shop writes from the phone, from the console, or takes over.
    private func people() async throws {
        let list = try await bench.store.conversations(limit: 9, at: .at(now))
        guard !list.isEmpty else { return }
        let id = list[random.below(list.count)].id
        if random.chance(50) {
            _ = try await bench.changeMode(
                of: id, to: .humanActive, at: now, until: now + 43_200)
        } else {
            let send = OutboxID("out_person_\(step)")
            let outcome = try await bench.store.reply(
                HumanReply(
                    conversationID: id, text: "Ya le ayudo", actor: "cli", sendID: send,
                    at: .at(now), until: .at(now + 43_200)))
            guard case .queued = outcome else { return }
            decided[send] = Decided(step: step, conversation: id, purpose: .person)
        }
        takenAt[id] = step
    }

    private func release() async throws {
        let list = try await bench.store.conversations(limit: 9, at: .at(now))
        guard !list.isEmpty else { return }
        _ = try await bench.changeMode(
            of: list[random.below(list.count)].id, to: .aiActive, at: now)
    }

    private func crash() async throws {
        try await bench.restart(killed: true)
        try await bench.store.recover(at: .at(now))
        turns = []
        for send in sends { isInDoubt.insert(send.draft.id) }
        sends = []
        listeningSince = now
    }

    // MARK: The engine

    private func claimTurns() async throws {
        turns += try await bench.claim(at: now, limit: 1 + random.below(3)).turns
    }

    private func decide() async throws {
        guard var turn = random.take(from: &turns) else { return }
        // Half of the decisions are made on what was claimed, however old that is by now.
        if random.chance(50) {
            turn.conversation = try await bench.store.conversation(
                turn.conversation.id, channel: .whatsapp)
        }
        try await commit(turn)
    }

    private func commit(_ turn: ClaimedTurn) async throws {
        let isSilent = turn.conversation.mode(at: .at(now)) == .humanActive
        let handsOff = !isSilent && random.chance(15)
        let takeover = TurnCommit.Takeover(
            until: .at(now + 43_200),
            handoff: HandoffDraft(
                team: "ventas", reason: "wish", actor: "bot", notificationID: nil))
        let commit = bench.decision(
            on: turn, reply: isSilent ? nil : "Abrimos a las 8.", at: now,
            takeover: handsOff ? takeover : nil, notify: handsOff)
        switch try await bench.store.commit(commit) {
        case .committed:
            let id = turn.conversation.id
            if handsOff { takenAt[id] = step }
            for draft in commit.sends where draft.purpose == .reply {
                decided[draft.id] = Decided(step: step, conversation: id, purpose: .reply)
            }
        case .superseded:
            try await bench.store.release(turn, retryAt: .at(now))
        case .leaseLost, .rateLimited: break
        }
    }

    private func claimSends() async throws {
        let quiet = listeningSince <= now - 30 ? now - 30 : -1_000_000
        let claims = try await bench.claimSends(
            at: now, limit: 1 + random.below(3), quietSince: quiet)
        for send in claims.sends { try await checkSilence(send) }
        sends += claims.sends
    }

    private func attempt(isReliable: Bool) async throws {
        guard let send = random.take(from: &sends) else { return }
        guard Timestamp.at(now) < send.lease.expiresAt else {
            // An attempt ends long before its lease: this one hung with its process.
            isInDoubt.insert(send.draft.id)
            return
        }
        let outcome = isReliable ? accept(send) : graph(send)
        try await bench.record(
            schedule.disposition(
                after: outcome, attempts: send.attempts, at: .at(now),
                expiresAt: send.draft.expiresAt, jitter: 0.5),
            for: send, at: now)
    }

    /// What Graph does, and what we learn of it.
    private func graph(_ send: ClaimedSend) -> SendOutcome {
        let error = GraphErrorInfo(code: 131_000, title: "Something went wrong")
        switch random.below(10) {
        case 0: return .notSent("dns")
        case 1: return .refused(SendRefusal(kind: .transient, error: error, status: 500))
        case 2: return .refused(SendRefusal(kind: .recipient, error: error, status: 400))
        case 3:
            isInDoubt.insert(send.draft.id)
            return .unknown("reset")
        case 4:
            _ = accept(send)
            isInDoubt.insert(send.draft.id)
            return .unknown("time-out")
        default: return accept(send)
        }
    }

    private func accept(_ send: ClaimedSend) -> SendOutcome {
        let id = send.draft.id
        if accepted.contains(id), !isInDoubt.contains(id) {
            violations.append("send \(id) was accepted twice, though its outcome was known")
        }
        checkOrder(send)
        accepted.append(id)
        let message = MessageID("wamid.out.\(accepted.count)")
        let states: [DeliveryStatus.State] = [.sent, .delivered, .read, .failed]
        for _ in 0..<random.below(3) {
            mail.append(
                .status(
                    DeliveryStatus(
                        messageID: message, state: states[random.below(states.count)],
                        at: .at(now), callbackData: id.value)))
        }
        return .accepted(message)
    }

    // MARK: Rest

    /// No more faults: everything is brought, decided and sent.
    private func settle() async throws {
        for _ in 0..<400 {
            while !mail.isEmpty { try await deliver() }
            turns += try await bench.claim(at: now).turns
            while !turns.isEmpty { try await decide() }
            try await claimSends()
            while !sends.isEmpty { try await attempt(isReliable: true) }
            now += 35
            step += 1
            let claims = try await bench.claimSends(at: now, limit: 0, quietSince: now - 30)
            let waits = try await bench.claim(at: now, limit: 0).nextDueAt
            if mail.isEmpty, claims.nextDueAt == nil, waits == nil { return }
        }
        violations.append("it does not come to rest")
    }

    // MARK: What must hold

    private func checkSilence(_ send: ClaimedSend) async throws {
        guard send.draft.purpose == .reply, let decision = decided[send.draft.id],
            let taken = takenAt[decision.conversation], taken > decision.step
        else { return }
        let list = try await bench.store.conversations(limit: 9, at: .at(now))
        if list.first(where: { $0.id == decision.conversation })?.mode == .humanActive {
            violations.append("reply \(send.draft.id) left after people had taken over")
        }
    }

    private func checkOrder(_ send: ClaimedSend) {
        guard let decision = decided[send.draft.id] else { return }
        let later = accepted.contains { id in
            decided[id].map {
                $0.conversation == decision.conversation && $0.step > decision.step
            } ?? false
        }
        if later, !accepted.contains(send.draft.id) {
            violations.append("send \(send.draft.id) left after one that was decided later")
        }
    }

    private func checkTraces() async throws {
        let traces = try await bench.store.traces(TraceQuery(limit: 1000))
        var seen: [String: Int] = [:]
        for trace in traces {
            for id in trace.messageIDs { seen[id.value, default: 0] += 1 }
            if trace.sendStatus == .pending || trace.sendStatus == .unknown {
                violations.append("trace \(trace.id ?? 0) ends \(trace.sendStatus?.rawValue ?? "")")
            }
        }
        for id in answerable where seen[id] != 1 {
            violations.append("message \(id) has \(seen[id] ?? 0) turns")
        }
        if answerable.count != seen.count { violations.append("a message was answered unasked") }
    }
}
