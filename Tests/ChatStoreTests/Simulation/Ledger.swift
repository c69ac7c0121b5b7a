import ChatCore
import ChatEngine

/// What a run has seen, kept apart from the store, and what must hold of it.
struct Ledger {
    /// A send as it was decided.
    struct Decided {
        let step: Int
        let conversation: ConversationID
    }

    /// What a run has to have met now and then to prove anything.
    enum Event: CaseIterable {
        case takeover, release, wish, merge, silence, template, refusal
    }

    private(set) var violations: [String] = []
    private(set) var met: [Event: Int] = [:]
    /// Messages that have to be answered, or passed over in silence for a reason, once each.
    private(set) var answerable: Set<MessageID> = []
    private var answered: Set<MessageID> = []
    private(set) var decided: [OutboxID: Decided] = [:]
    /// What Graph accepted, in order.
    private(set) var accepted: [OutboxID] = []
    /// Sends that Graph may or may not have, and since when; -∞ for those that may be repeated at any time.
    private var doubtfulSince: [OutboxID: Double] = [:]
    private var settledAt: [OutboxID: Double] = [:]

    /// Whose conversation it is, by the person's place.
    private(set) var owners: [ConversationID: Int] = [:]
    /// The conversation that goes on in place of one that ended in it.
    private var successors: [ConversationID: ConversationID] = [:]
    /// The step of the latest word or action of people, by the conversation that it was said in.
    private var takenAt: [ConversationID: Int] = [:]
    /// When shadow mode ends, in seconds.
    private var humanUntil: [ConversationID: Double] = [:]
    /// The step at which the customer asked to hear nothing more.
    private var optedOutAt: [ConversationID: Int] = [:]
    private(set) var everOptedOut: Set<ConversationID> = []
    /// Messages that no turn has taken yet.
    private var waiting: [ConversationID: Set<MessageID>] = [:]

    mutating func note(_ violation: String) {
        violations.append(violation)
    }

    mutating func count(_ event: Event) {
        met[event, default: 0] += 1
    }

    /// The conversation in which another one goes on.
    func current(_ id: ConversationID) -> ConversationID {
        var id = id
        while let next = successors[id] { id = next }
        return id
    }

    func isHuman(_ id: ConversationID, at now: Double) -> Bool {
        (humanUntil[current(id)] ?? -1) > now
    }

    /// Whether nothing may be sent: the customer said so and has not written since.
    func wantsSilence(_ id: ConversationID) -> Bool {
        let id = current(id)
        return optedOutAt[id] != nil && waiting[id, default: []].isEmpty
    }

    // MARK: What happens

    mutating func took(_ message: MessageID, in id: ConversationID) {
        if !answerable.insert(message).inserted { note("\(message) was taken twice") }
        waiting[current(id), default: []].insert(message)
    }

    mutating func tookOver(_ id: ConversationID, step: Int, until: Double, at now: Double) {
        let id = current(id)
        humanUntil[id] = isHuman(id, at: now) ? max(until, humanUntil[id] ?? 0) : until
        markTaken(id, step)
        count(.takeover)
    }

    mutating func released(_ id: ConversationID) {
        humanUntil[current(id)] = nil
        count(.release)
    }

    mutating func decided(
        _ messages: [MessageID], _ sends: [OutboxDraft], in id: ConversationID, isOptedOut: Bool,
        step: Int, at now: Double
    ) {
        let id = current(id)
        if isHuman(id, at: now), sends.contains(where: { $0.purpose == .reply }) {
            note("a reply was stored though people had taken \(id) over")
        }
        for message in messages where !answered.insert(message).inserted {
            note("\(message) was answered twice")
        }
        waiting[id]?.subtract(messages)
        if !isOptedOut {
            optedOutAt[id] = nil
        } else if optedOutAt[id] == nil {
            optedOutAt[id] = step
            everOptedOut.insert(id)
            count(.wish)
        }
        for draft in sends where draft.purpose != .notification {
            decided[draft.id] = Decided(step: step, conversation: id)
        }
    }

    mutating func queued(_ send: OutboxID, in id: ConversationID, step: Int) {
        decided[send] = Decided(step: step, conversation: current(id))
    }

    mutating func doubts(_ send: OutboxID, since: Double) {
        doubtfulSince[send] = since
    }

    /// A status told what became of a send.
    mutating func settled(_ settled: SettledSend, at now: Double) {
        let id = settled.send.id
        // What was reported as outside the window is sent again as a template.
        if settled.status == .pending {
            doubtfulSince[id] = -.infinity
            settledAt[id] = nil
            count(.template)
        } else {
            settledAt[id] = now
        }
    }

    /// What a delivery for a person made of the conversations; `heir` is the one that the person's alias leads to.
    mutating func sees(
        _ list: [ConversationSummary], after person: Int, heir: ConversationID?, step: Int,
        at now: Double
    ) {
        let present = Set(list.map(\.id))
        for id in present where owners[id] == nil { owners[id] = person }
        let gone = owners.keys.filter { successors[$0] == nil && !present.contains($0) }
        for id in gone.sorted(by: { $0.value < $1.value }) {
            guard owners[id] == person, let heir, owners[heir] == person, present.contains(heir)
            else {
                note("\(id) vanished")
                successors[id] = list.first?.id
                continue
            }
            merge(id, into: heir, step: step, at: now)
        }
        for summary in list where (summary.mode == .humanActive) != isHuman(summary.id, at: now) {
            note("\(summary.id) is \(summary.mode) at \(now)")
        }
    }

    private mutating func merge(
        _ id: ConversationID, into heir: ConversationID, step: Int, at now: Double
    ) {
        count(.merge)
        let (one, two) = (isHuman(id, at: now), isHuman(heir, at: now))
        // The bot's words on the side that people did not have are overtaken now.
        if one != two { markTaken(one ? heir : id, step) }
        let ends = [id, heir].filter { isHuman($0, at: now) }.compactMap { humanUntil[$0] }
        let isOptedOut = optedOutAt[id] != nil || optedOutAt[heir] != nil
        waiting[heir, default: []].formUnion(waiting[id] ?? [])
        successors[id] = heir
        humanUntil[heir] = ends.max()
        optedOutAt[heir] = isOptedOut ? step : nil
        if isOptedOut { everOptedOut.formUnion([id, heir]) }
    }

    private mutating func markTaken(_ id: ConversationID, _ step: Int) {
        takenAt[id] = step
        for other in owners.keys where current(other) == id { takenAt[other] = step }
    }

    // MARK: What must hold

    /// Nothing of the bot leaves after a takeover, nothing at all after a wish to hear nothing more.
    mutating func claimed(_ send: ClaimedSend, at now: Double) {
        guard let decision = decided[send.draft.id] else { return }
        let id = decision.conversation
        if send.draft.purpose == .reply, let taken = takenAt[id], taken > decision.step,
            isHuman(id, at: now)
        {
            note("reply \(send.draft.id) left after people had taken over")
        }
        if wantsSilence(id), let step = optedOutAt[current(id)], step > decision.step {
            note("\(send.draft.purpose) \(send.draft.id) left though the customer wants silence")
        }
    }

    /// Nothing is accepted twice unless its outcome was unknown for half a minute, and nothing overtakes.
    mutating func accepts(_ id: OutboxID, claimedAt: Double) {
        let isNew = !accepted.contains(id)
        let isSettled = settledAt[id].map { $0 < claimedAt } ?? false
        if !isNew, isSettled || claimedAt - (doubtfulSince[id] ?? .infinity) < 30 {
            note("send \(id) was accepted twice, again at \(claimedAt)")
        }
        if isNew, let decision = decided[id] {
            let isOvertaken = accepted.contains { other in
                decided[other].map {
                    $0.conversation == decision.conversation && $0.step > decision.step
                } ?? false
            }
            if isOvertaken { note("send \(id) left after one that was decided later") }
        }
        accepted.append(id)
    }

    /// Every message that was taken ends in exactly one of reply, handoff, silence with a reason, recorded failure.
    mutating func check(_ traces: [InteractionTrace]) {
        var seen: [MessageID: Int] = [:]
        for trace in traces {
            for id in trace.messageIDs { seen[id, default: 0] += 1 }
            if let wrong = flaw(in: trace) { note("trace \(trace.id ?? 0): \(wrong)") }
        }
        for id in answerable where seen[id] != 1 {
            note("message \(id) has \(seen[id] ?? 0) turns")
        }
        if answerable.count != seen.count { note("a message was answered unasked") }
    }

    private func flaw(in trace: InteractionTrace) -> String? {
        let path = trace.decisionPath
        switch trace.sendStatus {
        case .pending, .unknown: return "it ends \(trace.sendStatus?.rawValue ?? "")"
        case .failed: return trace.error == nil ? "a failure without a reason" : nil
        case .cancelled:
            let isTaken = takenAt[trace.conversationID] != nil
            let hasReason = isTaken || everOptedOut.contains(trace.conversationID)
            return hasReason ? nil : "cancelled for no reason"
        case .sent, .delivered, .read: return nil
        case nil:
            let reasons = ["mode:human_active", "optout:silent", "answer:repeated"]
            let hasReason = reasons.contains(where: path.contains)
            return hasReason && path.last == "reply:silence"
                ? nil : "silence for no reason: \(path.joined(separator: " "))"
        }
    }

    /// Every notice to a team has an end.
    mutating func check(_ handoffs: [HandoffRecord]) {
        for handoff in handoffs {
            switch handoff.notificationStatus {
            case .pending, .unknown: note("the notice of handoff \(handoff.id) has no end")
            default: break
            }
        }
    }
}
