// The calls of the port: each is one method of the shared rules, run inside a transaction.

public import ChatCore
public import ChatEngine

extension SQLStore {
    /// Work that writes waits here.
    var writer: DatabaseQueue { database.writer }
    /// Work that only reads waits here.
    var reader: DatabaseQueue { database.reader }

    /// Stores a delivery; see ``Store``.
    public func accept(
        _ delivery: InboundDelivery, under policy: InboundPolicy
    ) async throws(StoreError) -> AcceptOutcome {
        try await writer.run { (tables) throws(StoreError) in
            try tables.accept(delivery, under: policy)
        }
    }

    /// Claims turns; see ``Store``.
    public func claimTurns(
        at now: Timestamp, limit: Int, lease: Lease
    ) async throws(StoreError) -> TurnClaims {
        try await writer.run { (tables) throws(StoreError) in
            try tables.claimTurns(at: now, limit: limit, lease: lease)
        }
    }

    /// The conversation with this id, or a new one; see ``Store``.
    public func conversation(
        _ id: ConversationID, channel: Channel
    ) async throws(StoreError) -> Conversation {
        try await reader.run { (tables) throws(StoreError) in
            try tables.conversation(id, channel: channel)
        }
    }

    /// Stores a decided turn; see ``Store``.
    public func commit(_ commit: TurnCommit) async throws(StoreError) -> CommitOutcome {
        try await writer.run { (tables) throws(StoreError) in try tables.commit(commit) }
    }

    /// Gives a claimed turn back; see ``Store``.
    public func release(
        _ turn: ClaimedTurn, retryAt: Timestamp
    ) async throws(StoreError) {
        try await writer.run { (tables) throws(StoreError) in
            try tables.release(turn, retryAt: retryAt)
        }
    }

    /// Claims sends; see ``Store``.
    public func claimSends(
        at now: Timestamp, limit: Int, lease: Lease, quietSince: Timestamp
    ) async throws(StoreError) -> SendClaims {
        try await writer.run { (tables) throws(StoreError) in
            try tables.claimSends(at: now, limit: limit, lease: lease, quietSince: quietSince)
        }
    }

    /// Records what came of attempts; see ``Store``.
    public func record(_ results: [SendResult]) async throws(StoreError) {
        try await writer.run { (tables) throws(StoreError) in try tables.record(results) }
    }

    /// Takes a conversation over or gives it back; see ``Store``.
    public func changeMode(_ change: ModeChange) async throws(StoreError) -> ModeChangeOutcome {
        try await writer.run { (tables) throws(StoreError) in try tables.changeMode(change) }
    }

    /// Stores a person's words for the customer; see ``Store``.
    public func reply(_ reply: HumanReply) async throws(StoreError) -> HumanReplyOutcome {
        try await writer.run { (tables) throws(StoreError) in try tables.reply(reply) }
    }

    /// Sends that failed or whose outcome is unknown; see ``Store``.
    public func sendsInTrouble(limit: Int) async throws(StoreError) -> [SendRecord] {
        try await reader.run { (tables) throws(StoreError) in
            try tables.troubleRecords(limit: limit)
        }
    }

    /// Tries a send in trouble again, or leaves it; see ``Store``.
    public func change(
        _ send: OutboxID, by change: SendChange, at now: Timestamp
    ) async throws(StoreError) -> SendChangeOutcome {
        try await writer.run { (tables) throws(StoreError) in
            try tables.change(send, by: change, at: now)
        }
    }

    /// Conversations, the most recently active first, 1,000 at most; see ``Store``.
    public func conversations(
        limit: Int, at now: Timestamp
    ) async throws(StoreError) -> [ConversationSummary] {
        try await reader.run { (tables) throws(StoreError) in
            try tables.summaries(limit: limit, at: now)
        }
    }

    /// Conversations by the end of an id or number; see ``Store``.
    public func conversations(
        matching suffix: String, at now: Timestamp
    ) async throws(StoreError) -> [ConversationSummary] {
        try await reader.run { (tables) throws(StoreError) in
            try tables.summaries(matching: suffix, at: now)
        }
    }

    /// The newest bubbles, oldest first; see ``Store``.
    public func history(
        of id: ConversationID, limit: Int
    ) async throws(StoreError) -> [HistoryEntry]? {
        try await reader.run { (tables) throws(StoreError) in
            try tables.history(ofConversation: id, limit: limit)
        }
    }

    /// Handoffs, the newest first; see ``Store``.
    public func handoffs(
        limit: Int, onlyOpen: Bool, at now: Timestamp
    ) async throws(StoreError) -> [HandoffRecord] {
        try await reader.run { (tables) throws(StoreError) in
            try tables.handoffRecords(limit: limit, onlyOpen: onlyOpen, at: now)
        }
    }

    /// Traces, oldest first; see ``Store``.
    public func traces(_ query: TraceQuery) async throws(StoreError) -> [InteractionTrace] {
        try await reader.run { (tables) throws(StoreError) in try tables.traces(query) }
    }

    /// What happened since a moment, in numbers; see ``Store``.
    public func statistics(since: Timestamp) async throws(StoreError) -> Statistics {
        try await reader.run { (tables) throws(StoreError) in try tables.statistics(since: since) }
    }

    /// How the store is doing; see ``Store``.
    public func vitals(at now: Timestamp) async throws(StoreError) -> StoreVitals {
        try await reader.run { (tables) throws(StoreError) in try tables.vitals(at: now) }
    }

    /// Puts money aside before a call; see ``Store``.
    public func reserve(
        _ reservation: SpendReservation
    ) async throws(StoreError) -> SpendVerdict {
        try await writer.run { (tables) throws(StoreError) in try tables.reserve(reservation) }
    }

    /// Puts the real cost in place of what was put aside; see ``Store``.
    public func settle(_ id: String, picodollars: Int64) async throws(StoreError) {
        try await writer.run { (tables) throws(StoreError) in
            try tables.settle(id, picodollars: picodollars)
        }
    }

    /// What the latest day of spending has cost; see ``Store``.
    public func latestSpend() async throws(StoreError) -> SpendDay? {
        try await reader.run { (tables) throws(StoreError) in try tables.latestSpendDay() }
    }

    /// Deletes a bounded part of what is too old; see ``Store``.
    public func purge(_ purge: Purge) async throws(StoreError) -> Purge {
        try await (purge.isRehearsal ? reader : writer).run { (tables) throws(StoreError) in
            try tables.purge(purge)
        }
    }

    /// Proves that a trace and a message can be written, with one sync of the disk, and that reads are served.
    ///
    /// Nobody who reads is waited for: threads that are all busy have connections, unless all are known to be away.
    public func probe() async throws(StoreError) {
        if let damage = writer.damage ?? reader.damage { throw damage }
        try await writer.run { (tables) throws(StoreError) in try tables.probe() }
        if reader.hasIdleThread {
            _ = try await reader.run { (tables) throws(StoreError) in try tables.latestProbe() }
        } else if let outage = reader.outage {
            throw outage
        }
    }
}
