public import ChatCore

/// Where messages, turns, sends and traces are kept: the port between the engine and a database.
///
/// Each call is one transaction, durable when it returns, and safe to call from many tasks at once.
/// Every store passes the same contract suite. All calls throw ``StoreError``.
public protocol Store: Sendable {
    // MARK: Taking messages

    /// Stores a delivery: dedupe, rate window, aliases, inbox, events, statuses and echoes at once.
    ///
    /// Items are taken in order. Nothing of it is stored when this throws. Refused messages leave no
    /// row but a count, and are new when they come again. When an item shows that two conversations
    /// are one person's, the newer one ends and the older one goes on with everything of both.
    func accept(_ delivery: InboundDelivery, under policy: InboundPolicy) async throws(StoreError)
        -> AcceptOutcome

    // MARK: Deciding

    /// Claims turns whose burst is quiet, at most one per conversation and `limit` in all, the oldest
    /// due first. Shadow mode whose time is over has ended in what is returned.
    func claimTurns(at now: Timestamp, limit: Int, lease: Lease) async throws(StoreError)
        -> TurnClaims

    /// The conversation with this id, or a new one that is not stored yet.
    func conversation(_ id: ConversationID, channel: Channel) async throws(StoreError)
        -> Conversation

    /// Stores a decided turn: conversation, history, trace, sends and inbox in one transaction.
    ///
    /// Anything but ``CommitOutcome/committed(traceID:cancelled:)`` has changed nothing: after
    /// ``CommitOutcome/superseded`` the lease is still held, so the turn can be decided again with
    /// what ``conversation(_:channel:)`` returns, or released. A message of `/api/chat` that is
    /// stored already brings the outcome it had.
    func commit(_ commit: TurnCommit) async throws(StoreError) -> CommitOutcome

    /// Gives a claimed turn back undecided, to be claimed again from `retryAt` on; without effect when
    /// another worker holds it by now.
    func release(_ turn: ClaimedTurn, retryAt: Timestamp) async throws(StoreError)

    // MARK: Spending

    /// Puts money aside for a call to a language model, if the day's settled and reserved sums stay within the cap;
    /// durable when it returns. A day before the latest one seen counts as that one.
    func reserve(_ reservation: SpendReservation) async throws(StoreError) -> SpendVerdict

    /// Puts the real cost, in picodollars, in place of a reservation. Only the first call for an id counts; what is
    /// never settled stays reserved.
    func settle(_ id: String, picodollars: Int64) async throws(StoreError)

    /// What the latest day on which money was put aside has cost; `nil` before the first.
    func latestSpend() async throws(StoreError) -> SpendDay?

    // MARK: Sending

    /// Claims sends that are due, the first unfinished of each lane only: one that waits for a retry or
    /// for its outcome holds up its lane.
    ///
    /// Expired sends become failed, replies of conversations that people took over after the reply was
    /// decided become cancelled, sends whose lease ran out become unknown. A send with unknown outcome
    /// is claimed again only when it has been unknown since before `quietSince`. The bubble of a send
    /// that failed or was cancelled leaves the history: nobody read it.
    func claimSends(at now: Timestamp, limit: Int, lease: Lease, quietSince: Timestamp)
        async throws(StoreError) -> SendClaims

    /// Records what came of attempts; a send that a status settled meanwhile does not go back.
    ///
    /// Only the latest holder's word counts, also after its lease is over. All results are one
    /// transaction; unknown ids are skipped.
    func record(_ results: [SendResult]) async throws(StoreError)

    // MARK: People

    /// Takes a conversation over or gives it back.
    func changeMode(_ change: ModeChange) async throws(StoreError) -> ModeChangeOutcome

    /// Stores a person's words for the customer: history, send and shadow mode at once.
    func reply(_ reply: HumanReply) async throws(StoreError) -> HumanReplyOutcome

    /// Sends that failed or whose outcome is unknown, the latest change first; 1,000 at most.
    func sendsInTrouble(limit: Int) async throws(StoreError) -> [SendRecord]

    /// Tries a send in trouble again, or leaves it.
    ///
    /// A trace that shows `failed` goes on showing it, since that is final; the send itself moves on.
    func change(_ send: OutboxID, by change: SendChange, at now: Timestamp)
        async throws(StoreError) -> SendChangeOutcome

    // MARK: Looking

    /// Conversations, the most recently active first; 1,000 at most.
    func conversations(limit: Int, at now: Timestamp) async throws(StoreError)
        -> [ConversationSummary]

    /// The conversation whose id is `suffix`; when there is none, up to 20 whose id, phone number or
    /// user id ends in it, the most recently active first. Linear in the number of conversations.
    func conversations(matching suffix: String, at now: Timestamp) async throws(StoreError)
        -> [ConversationSummary]

    /// The newest bubbles of a conversation, oldest first; `nil` when there is no such conversation.
    func history(of id: ConversationID, limit: Int) async throws(StoreError) -> [HistoryEntry]?

    /// Handoffs, the newest first.
    func handoffs(limit: Int, onlyOpen: Bool, at now: Timestamp) async throws(StoreError)
        -> [HandoffRecord]

    /// Traces, oldest first.
    func traces(_ query: TraceQuery) async throws(StoreError) -> [InteractionTrace]

    /// What happened since a moment, in numbers. Linear in the turns and sends since then; takes little
    /// room whatever their number.
    func statistics(since: Timestamp) async throws(StoreError) -> Statistics

    /// How the store is doing. Linear in the sends and handoffs that are open or in trouble.
    func vitals(at now: Timestamp) async throws(StoreError) -> StoreVitals

    // MARK: Retaining

    /// Deletes a bounded part of what is too old, or counts it; returns how far the purge has come. Call
    /// it until ``Purge/isComplete``.
    ///
    /// What waits to be answered or sent stays, and so do ids by which messages that come again are known.
    func purge(_ purge: Purge) async throws(StoreError) -> Purge

    // MARK: Living

    /// Proves that a trace and a message can be written, leaving nothing of them behind, and that reads are served.
    func probe() async throws(StoreError)

    /// Hands back what a dead process of this store held, where the store can know that it is dead:
    /// turns are due at once, sends under way have an unknown outcome since `now`.
    ///
    /// For a daemon's start, before anything is claimed. Beside a living daemon it does nothing.
    func recover(at now: Timestamp) async throws(StoreError)

    /// Calls `wake` from now on whenever another process may have left work, where the store can hear of
    /// it; the engine looks for work now and then in any case.
    func onWork(_ wake: @escaping @Sendable () -> Void)

    /// Finishes what waits and closes; calls after this throw.
    func close() async
}

extension Store {
    /// Hears of nothing.
    public func onWork(_ wake: @escaping @Sendable () -> Void) {}
}
