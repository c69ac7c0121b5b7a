public import ChatCore

/// Runs conversations: takes deliveries, decides turns, sends replies, and never loses a message.
///
/// Everything that must survive is in the ``Store`` before a caller is told so; an engine that is killed
/// at any point is continued by the next one on the same store.
///
/// ```swift
/// let engine = Engine(store: store, sender: sender, bot: Bot(business), ports: ports)
/// async let work: Void = engine.run()
/// let reply = await engine.accept(batch, requestID: "r-1")
/// ```
public final class Engine: Sendable {
    /// How often a chat turn is decided again because its conversation changed under it.
    static let chatReplans = 64

    let store: any Store
    let policy: EnginePolicy
    let ports: SystemPorts
    let rules: Locked<ShopRules>
    let assembler: TurnAssembler
    private let sender: (any MessageSender)?
    let caller: ModelCaller?
    let cache: Locked<AnswerCache>
    let turns: TurnWorker
    let outbox: OutboxWorker?
    private let readPace: Locked<ReadPace>

    /// Creates an engine; nothing happens before ``run()``. Without a sender only `/api/chat` is answered,
    /// without a model only the shop's data answers.
    public init(
        store: any Store, sender: (any MessageSender)?, model: (any LanguageModel)? = nil,
        bot: Bot,
        policy: EnginePolicy = EnginePolicy(), ports: SystemPorts
    ) {
        self.store = store
        self.sender = sender
        self.policy = policy
        self.ports = ports
        rules = Locked(ShopRules(bot: bot, teamNumbers: policy.outbound.teamNumbers))
        readPace = Locked(ReadPace(at: ports.clock.now()))
        assembler = TurnAssembler(policy: policy, canSend: sender != nil)
        let outbox = sender.map {
            OutboxWorker(store: store, sender: $0, policy: policy.outbound, ports: ports)
        }
        self.outbox = outbox
        caller = model.map {
            ModelCaller(model: $0, store: store, policy: policy.model, ports: ports)
        }
        let cache = Locked(
            AnswerCache(
                limit: policy.cache.limit,
                lifetimeMilliseconds: policy.cache.lifetimeMilliseconds))
        self.cache = cache
        turns = TurnWorker(
            store: store, rules: rules, caller: caller, cache: cache, assembler: assembler,
            ports: ports,
            onSends: { outbox?.notify() })
    }

    /// Decides and sends until ``stop()`` was called and what was under way is stored.
    public func run() async {
        store.onWork { [turns, outbox] in
            turns.notify()
            outbox?.notify()
        }
        async let deciding: Void = turns.run()
        async let sending: Void? = outbox?.run()
        _ = await (deciding, sending)
    }

    /// Takes up nothing new; ``run()`` returns once what is under way is stored. Callable once or often.
    public func stop() {
        turns.stop()
        outbox?.stop()
    }

    /// Decides by other data from the next turn on; what is under way is finished by the data it began with. Answers
    /// that were kept are forgotten.
    ///
    /// - Parameters:
    ///   - bot: Decides by the new data.
    ///   - teamNumbers: Who is told of the handoffs of its teams; see ``OutboundPolicy/teamNumbers``.
    public func replaceShop(_ bot: Bot, teamNumbers: [String: PhoneNumber]) {
        let new = ShopRules(bot: bot, teamNumbers: teamNumbers)
        rules.withLock { $0 = new }
        cache.withLock { $0.removeAll() }
    }

    // MARK: Webhooks

    /// Stores a delivery and returns once it is durable; turns follow by themselves.
    public func accept(_ batch: WebhookBatch, requestID: String) async -> AcceptReply {
        guard let delivery = delivery(of: batch, requestID: requestID) else {
            return .stored(AcceptOutcome())
        }
        do {
            let outcome = try await store.accept(delivery, under: policy.inbound)
            return taken(outcome, of: batch, requestID: requestID)
        } catch {
            return refused(batch, requestID: requestID, error)
        }
    }

    // Kept out of the function that waits: what they need would stand in its frame, five kilobytes asked for each time.

    /// What is to be stored; `nil` when a batch holds nothing.
    @inline(never)
    private func delivery(of batch: WebhookBatch, requestID: String) -> InboundDelivery? {
        for issue in batch.issues {
            ports.observer.observe(.payloadIssue(requestID: requestID, issue: issue))
        }
        guard !batch.items.isEmpty else {
            note(AcceptOutcome(), requestID: requestID)
            return nil
        }
        return InboundDelivery(
            items: batch.items.map {
                InboundDelivery.Item(
                    content: $0, newConversationID: ports.identifiers.conversationID(),
                    order: order(in: $0))
            },
            receivedAt: ports.clock.now(), requestID: requestID)
    }

    @inline(never)
    private func taken(
        _ outcome: AcceptOutcome, of batch: WebhookBatch, requestID: String
    ) -> AcceptReply {
        note(outcome, requestID: requestID)
        tellNotices(of: batch, requestID: requestID)
        markRead(outcome, of: batch, requestID: requestID)
        if let seconds = outcome.retryAfterSeconds { return .rateLimited(seconds) }
        return .stored(outcome)
    }

    @inline(never)
    private func refused(
        _ batch: WebhookBatch, requestID: String, _ error: StoreError
    ) -> AcceptReply {
        if batch.items.contains(where: \.isStatus) { outbox?.noteStatusesRefused() }
        ports.observer.observe(.deliveryRefused(requestID: requestID, error: error))
        return .unavailable(error)
    }

    /// What one of the shop's people orders with a message; from any other number it is a customer's words.
    private func order(in item: WebhookBatch.Item) -> InboundDelivery.Order? {
        guard case .message(let message) = item, case .text(let text) = message.content,
            let phone = message.sender.phone, belongsToTheShop(phone),
            let command = TeamCommand(text)
        else { return nil }
        return InboundDelivery.Order(
            command: command, answerID: ports.identifiers.outboxID(),
            wordsID: ports.identifiers.outboxID())
    }

    /// Whether this is the number of one of the shop's people: their commands are obeyed.
    private func belongsToTheShop(_ phone: PhoneNumber) -> Bool {
        phone == policy.outbound.defaultNumber
            || rules.withLock { $0.teamNumbers.values.contains(phone) }
    }

    private func note(_ outcome: AcceptOutcome, requestID: String) {
        ports.observer.observe(.deliveryTaken(requestID: requestID, outcome: outcome))
        for settled in outcome.settled { ports.observer.observe(.sendSettled(settled)) }
        for change in outcome.takenOver + outcome.ordered {
            observe(change.change, of: change.subject)
        }
        for subject in outcome.refusedFrom {
            ports.observer.observe(.rateLimited(subject, scope: .whatsapp))
        }
        if outcome.accepted.contains(where: \.isAnswerable) { notifyTurns(of: outcome) }
        if !outcome.settled.isEmpty || outcome.queued > 0 { outbox?.notify() }
    }

    /// A burst is due once it was quiet; whoever takes up turns then need not be woken up for each of its messages.
    private func notifyTurns(of outcome: AcceptOutcome) {
        let wait = min(
            policy.inbound.burstQuietMilliseconds, policy.inbound.burstMaximumMilliseconds)
        guard outcome.deferred == 0, wait > 0 else { return turns.notify() }
        turns.notify(within: wait)
    }

    /// What Meta says about the account is for whoever runs the shop; no customer's message brings it to them.
    private func tellNotices(of batch: WebhookBatch, requestID: String) {
        for case .event(let event) in batch.items {
            guard case .account(let field, let summary) = event.kind else { continue }
            ports.observer.observe(
                .accountNotice(requestID: requestID, field: field, summary: summary))
        }
    }

    /// Shows each customer who will be answered that it is being done: on the newest message only, which
    /// marks those before it too.
    private func markRead(_ outcome: AcceptOutcome, of batch: WebhookBatch, requestID: String) {
        // Under load nearly always: nothing leaves, so nothing is looked for.
        let now = ports.clock.now()
        guard sender != nil, readPace.withLock({ $0.hasRoom(at: now) }) else { return }
        var newest: [ConversationID: AcceptOutcome.Accepted] = [:]
        for message in outcome.accepted where message.isAnswerable && message.mode == .aiActive {
            newest[message.conversationID] = message
        }
        let forbidden = Set(
            batch.items.compactMap { item -> MessageID? in
                guard case .message(let message) = item else { return nil }
                return policy.outbound.answers(message.sender) ? nil : message.id
            })
        for message in newest.values where !forbidden.contains(message.messageID) {
            let subject = Subject(
                conversationID: message.conversationID, phoneMasked: message.phoneMasked,
                requestID: requestID)
            markRead(message.messageID, of: subject)
        }
    }

    /// Best effort, never repeated.
    private func markRead(_ id: MessageID, of subject: Subject) {
        guard let sender else { return }
        let now = ports.clock.now()
        guard readPace.withLock({ $0.begin(at: now) }) else { return }
        Task {
            if !(await sender.markRead(id)) {
                ports.observer.observe(.markReadFailed(subject))
            }
            readPace.withLock { $0.end() }
        }
    }
}
