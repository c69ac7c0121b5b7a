import ChatCore
import TestSupport
import Testing

@testable import ChatEngine
@testable import ChatStore

/// One run of customers, people, Graph and crashes over a real database and the real bot, driven by a seed.
///
/// Nothing waits and nothing is left to chance: the seed decides each step and how far the clock moves. A crash
/// drops the connections without a commit and opens the store again; whatever was held in memory is gone.
///
/// Each of these was broken once to see it caught: the look at takeovers and at wishes for silence before a send
/// leaves, the version that a decision was made on, the end of an answered message, the next turn of what is left, one
/// send of a lane at a time, doubt about lost attempts, the end of shadow mode, mode and wish of a merge.
final class Simulation {
    static let customers = 3
    /// The place of the shop's people among the persons.
    static let team = customers
    /// How long shadow mode lasts, in seconds.
    static let humanSeconds = 600.0

    let bench: Bench
    var random: SeededGenerator
    var now = 0.0
    var step = 0
    var ledger = Ledger()
    /// What Meta still has to bring, in no order, and whom it is about.
    var mail: [(item: WebhookBatch.Item, person: Int)] = []
    var persons =
        (0..<customers).map { SimulatedPerson(index: $0) }
        + [SimulatedPerson(index: team, isTeam: true)]
    let policy: EnginePolicy
    let identifiers: SeededIdentifiers
    private static let rules = ShopRules(bot: SimulationShop.bot, teamNumbers: [:])
    private let assembler: TurnAssembler
    private let schedule = SendSchedule(quickRetries: 2)
    private var listeningSince = 0.0
    private var turns: [ClaimedTurn] = []
    private var sends: [ClaimedSend] = []
    private var messages = 0
    /// What models may cost goes on beside all of it, crashes included.
    private var account: SpendAccount

    init(seed: UInt64, on kind: StoreKind) async throws {
        random = SeededGenerator(seed: seed)
        account = SpendAccount(seed: seed)
        identifiers = SeededIdentifiers(seed: ~seed)
        policy = EnginePolicy(
            inbound: InboundPolicy(
                messagesPerMinute: 6, overflow: seed % 2 == 0 ? .defer : .reject,
                humanActiveMilliseconds: Int64(Self.humanSeconds * 1000)),
            outbound: OutboundPolicy(
                defaultNumber: persons[Self.team].phone,
                notifyTemplate: NotifyTemplate(name: "aviso", language: "es")))
        assembler = TurnAssembler(policy: policy, canSend: true)
        bench = try await Bench(kind)
    }

    /// Runs, lets everything come to rest, and returns what was wrong; what is wrong first ends the run.
    func run(steps: Int) async throws -> [String] {
        for _ in 0..<steps where ledger.violations.isEmpty {
            step += 1
            try await move()
            now += pause()
        }
        try await settle()
        ledger.check(try await bench.store.traces(TraceQuery(limit: 1000)))
        ledger.check(try await bench.store.handoffs(limit: 1000, onlyOpen: false, at: .at(now)))
        return ledger.violations + account.violations
    }

    private func move() async throws {
        try await account.pass(bench, step)
        switch random.below(22) {
        case 0...3: write()
        case 4...7: try await deliver()
        case 8...9: try await claimTurns()
        case 10...12: try await decide()
        case 13...14: try await claimSends()
        case 15...17: try await attempt(isReliable: false)
        case 18...19: try await people()
        case 20: change()
        default: if random.chance(60) { try await crash() }
        }
    }

    /// Mostly a moment; now and then past the quiet time, the end of shadow mode, or half a day.
    private func pause() -> Double {
        switch random.below(200) {
        case 0...5: 40
        case 6...8: Self.humanSeconds * 0.9
        case 9: 13 * 3600
        default: Double(random.below(4000)) / 1000
        }
    }

    // MARK: Outside

    private func write() {
        messages += 1
        let person = random.below(Self.customers)
        let content = SimulationShop.contents[random.below(SimulationShop.contents.count)]
        // Some were sent long before they come.
        let sentAt = random.chance(3) ? now - 13 * 3600 : now
        let message = InboundMessage(
            id: MessageID("wamid.\(messages)"), sender: persons[person].sender(&random),
            sentAt: .at(sentAt), content: content)
        mail.append((.message(message), person))
    }

    /// Somebody gets another number or user id.
    private func change() {
        let person = random.below(Self.customers)
        guard let event = persons[person].change(&random, at: .at(now)) else { return }
        mail.append((.event(event), person))
    }

    func deliver() async throws {
        guard let (item, person) = random.take(from: &mail) else { return }
        let outcome = try await accept(item, of: person, order: nil)
        for settled in outcome.settled { ledger.settled(settled, at: now) }
        for message in outcome.accepted where message.isAnswerable {
            ledger.took(message.messageID, in: message.conversationID)
        }
        if outcome.refused > 0 { ledger.count(.refusal) }
        if outcome.refused > 0 || random.chance(20) { mail.append((item, person)) }
    }

    /// Stores one item, and looks what it made of the conversations.
    func accept(
        _ item: WebhookBatch.Item, of person: Int, order: InboundDelivery.Order?
    ) async throws -> AcceptOutcome {
        let delivery = InboundDelivery(
            items: [
                InboundDelivery.Item(
                    content: item,
                    newConversationID: ConversationID(
                        high: identifiers.randomBits(), low: identifiers.randomBits()),
                    order: order)
            ], receivedAt: .at(now), requestID: "req-\(step)")
        let outcome = try await bench.store.accept(delivery, under: policy.inbound)
        if order == nil, !item.isEcho { try await look(after: person, under: item.alias) }
        return outcome
    }

    /// Compares the conversations with what the ledger knows; `alias` is one that the delivery was about.
    func look(after person: Int, under alias: SenderAlias?) async throws {
        let list = try await bench.store.conversations(limit: 99, at: .at(now))
        var heir: ConversationID?
        if let alias {
            heir = try await bench.store.conversations(matching: alias.value, at: .at(now)).first?
                .id
        }
        ledger.sees(list, after: person, heir: heir, step: step, at: now)
    }

    private func crash() async throws {
        try await bench.restart(killed: true)
        try await bench.store.recover(at: .at(now))
        turns = []
        for send in sends { ledger.doubts(send.draft.id, since: send.claimedAt) }
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
        let result = SimulationShop.bot.plan(turn.turn, in: turn.conversation, at: .at(now)).result
        let commit = assembler.commit(
            result,
            TurnAssembler.Setting(
                origin: .claimed(turn.lease), conversation: turn.conversation, turn: turn.turn,
                recipient: turn.recipient, requestID: turn.requestID, rules: Self.rules,
                now: .at(now), latencyMilliseconds: 0),
            identifiers: identifiers)
        switch try await bench.store.commit(commit) {
        case .committed:
            let id = turn.conversation.id
            ledger.decided(
                turn.turn.messages.map(\.id), commit.sends, in: id,
                isOptedOut: commit.memory.isOptedOut, step: step, at: now)
            if commit.takeover != nil {
                ledger.tookOver(id, step: step, until: now + Self.humanSeconds, at: now)
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
        for send in claims.sends { ledger.claimed(send, at: now) }
        for _ in claims.cancelled { ledger.count(.silence) }
        sends += claims.sends
    }

    private func attempt(isReliable: Bool) async throws {
        guard let send = random.take(from: &sends) else { return }
        guard Timestamp.at(now) < send.lease.expiresAt else {
            // An attempt ends long before its lease: this one hung with its process.
            ledger.doubts(send.draft.id, since: send.claimedAt)
            return
        }
        let outcome = isReliable ? accept(send) : graph(send)
        if !isReliable, random.chance(6) {
            // Graph has it or not, and nobody is left to record it.
            ledger.doubts(send.draft.id, since: send.claimedAt)
            return try await crash()
        }
        if case .refused(let refusal) = outcome, refusal.kind == .windowClosed,
            send.draft.alternative != nil
        {
            ledger.count(.template)
            return try await bench.record(.windowClosed(error: "131047"), for: send, at: now)
        }
        try await bench.record(
            schedule.disposition(
                after: outcome, attempts: send.attempts, at: .at(now),
                expiresAt: send.draft.expiresAt, jitter: 0.5),
            for: send, at: now)
    }

    /// What Graph does, and what we learn of it.
    private func graph(_ send: ClaimedSend) -> SendOutcome {
        let error = GraphErrorInfo(code: 131_000, title: "Something went wrong")
        func refused(_ kind: SendRefusal.Kind) -> SendOutcome {
            .refused(SendRefusal(kind: kind, error: error, status: 400))
        }
        if send.draft.alternative != nil, random.chance(30) { return refused(.windowClosed) }
        switch random.below(12) {
        case 0: return .notSent("dns")
        case 1: return refused(.transient)
        case 2: return refused(random.chance(50) ? .recipient : .windowClosed)
        case 3: return refused(random.chance(50) ? .authentication : .pairRate)
        case 4:
            ledger.doubts(send.draft.id, since: now)
            return .unknown("reset")
        case 5:
            _ = accept(send)
            ledger.doubts(send.draft.id, since: now)
            return .unknown("time-out")
        default: return accept(send)
        }
    }

    private func accept(_ send: ClaimedSend) -> SendOutcome {
        let id = send.draft.id
        ledger.accepts(id, claimedAt: send.claimedAt)
        let message = MessageID("wamid.out.\(ledger.accepted.count)")
        let states: [DeliveryStatus.State] = [.sent, .delivered, .read, .failed]
        for _ in 0..<random.below(3) {
            let status = DeliveryStatus(
                messageID: message, state: states[random.below(states.count)], at: .at(now),
                callbackData: id.value,
                errors: random.chance(50) ? [GraphErrorInfo(code: 131_047, title: "late")] : [])
            mail.append((.status(status), Self.team))
        }
        return .accepted(message)
    }

    // MARK: Rest

    /// No more faults: everything is brought, decided and sent.
    private func settle() async throws {
        for _ in 0..<400 {
            guard ledger.violations.isEmpty else { return }
            step += 1
            while !mail.isEmpty {
                try await deliver()
                // What is over the limit comes again later.
                if random.chance(5) { break }
            }
            turns += try await bench.claim(at: now).turns
            while !turns.isEmpty { try await decide() }
            try await claimSends()
            while !sends.isEmpty { try await attempt(isReliable: true) }
            now += 35
            let claims = try await bench.claimSends(at: now, limit: 0, quietSince: now - 30)
            let waits = try await bench.claim(at: now, limit: 0).nextDueAt
            if mail.isEmpty, claims.nextDueAt == nil, waits == nil { return }
        }
        ledger.note("it does not come to rest")
    }
}

extension ClaimedSend {
    /// When it was claimed, in seconds.
    fileprivate var claimedAt: Double {
        Double(lease.expiresAt.milliseconds(since: .at(0)) - Lease.durationMilliseconds) / 1000
    }
}

extension WebhookBatch.Item {
    fileprivate var isEcho: Bool {
        if case .echo = self { true } else { false }
    }

    /// An alias of the person that it is about, as it is from now on.
    fileprivate var alias: SenderAlias? {
        switch self {
        case .message(let message): message.sender.aliases.first
        case .event(let event): event.sender?.aliases.first
        case .echo(let echo): echo.recipient.aliases.first
        case .status: nil
        }
    }
}
