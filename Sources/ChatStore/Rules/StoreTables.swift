// The rules of the store (what a delivery, a turn or a send changes) are written once, as extensions
// of this protocol. A kind of store brings the rows; it decides nothing.

internal import ChatCore
internal import ChatEngine

/// The rows behind a store, as seen from inside one transaction.
///
/// Every call of ``Store`` runs as one method of an extension below, with exclusive access; the
/// owner commits what it changed, or undoes all of it when it throws.
protocol StoreTables: AnyObject {
    // MARK: Conversations

    func conversation(_ id: ConversationID, in channel: Channel) throws(StoreError)
        -> ConversationRow?
    func conversation(key: Int64) throws(StoreError) -> ConversationRow?
    /// Stores a new conversation and returns its key.
    func insert(_ row: ConversationRow) throws(StoreError) -> Int64
    func update(_ row: ConversationRow) throws(StoreError)
    func deleteConversation(key: Int64) throws(StoreError)
    func memory(of key: Int64) throws(StoreError) -> ConversationMemory
    func setMemory(_ memory: ConversationMemory, of key: Int64) throws(StoreError)
    /// Conversations whose turn is due and not leased, or whose lease is over; the oldest due first.
    func dueConversations(at now: Timestamp, limit: Int) throws(StoreError) -> [ConversationRow]
    /// When the first of all waiting turns becomes due, or the first lease runs out.
    func nextTurnDue() throws(StoreError) -> Timestamp?
    /// Ends all leases of turns; what they held is due at `now`.
    func clearTurnLeases(at now: Timestamp) throws(StoreError)
    /// The most recently active first.
    func recentConversations(limit: Int) throws(StoreError) -> [ConversationRow]
    /// Keys of conversations whose id or one of whose aliases ends in `suffix`.
    func conversationKeys(endingIn suffix: String, limit: Int) throws(StoreError) -> [Int64]

    // MARK: Aliases

    func conversation(of alias: SenderAlias) throws(StoreError) -> ConversationRow?
    /// The newest first.
    func aliases(of key: Int64) throws(StoreError) -> [SenderAlias]
    /// Makes `alias` the newest alias of the conversation, whosever it was.
    func setAlias(_ alias: SenderAlias, of key: Int64) throws(StoreError)

    // MARK: Inbox

    /// What is known of a message; `nil` when it never came. Of one whose sender was forgotten it is known
    /// that it came.
    func known(_ message: MessageID) throws(StoreError) -> KnownMessage?
    /// Whether an id belonged to a message or event of somebody who was forgotten since.
    func isForgotten(_ id: MessageID) throws(StoreError) -> Bool
    func insert(_ row: InboxRow) throws(StoreError)
    /// The `limit`-th newest slot of the window that ends at `now`; `nil` when there are fewer.
    func windowBoundary(of key: Int64, at now: Timestamp, limit: Int) throws(StoreError)
        -> Timestamp?
    /// Pending messages whose slot has come, by the time they were sent, ties by arrival.
    func pending(of key: Int64, at now: Timestamp, limit: Int) throws(StoreError) -> [InboxRow]
    func pendingSlots(of key: Int64) throws(StoreError) -> PendingSlots?
    /// Marks a pending message as answered by the turn with this trace.
    func finish(_ message: MessageID, of key: Int64, traceID: Int64) throws(StoreError)

    // MARK: History and events

    /// Stores a bubble; `send` names the send that carries it.
    func insert(_ entry: HistoryEntry, of key: Int64, send: OutboxID?) throws(StoreError)
    /// The newest, oldest first.
    func history(of key: Int64, limit: Int) throws(StoreError) -> [HistoryEntry]
    /// Removes the bubble of a send that never reached the customer.
    func retractHistory(of send: OutboxID) throws(StoreError)
    /// Stores an event unless its key is known; whether it was new.
    func insert(_ row: EventRow) throws(StoreError) -> Bool

    // MARK: Outbox

    func send(_ id: OutboxID) throws(StoreError) -> OutboxRow?
    func send(acceptedAs id: MessageID) throws(StoreError) -> OutboxRow?
    func insert(_ row: OutboxRow) throws(StoreError)
    func update(_ row: OutboxRow) throws(StoreError)
    func hasOpenSend(lane: String) throws(StoreError) -> Bool
    /// Makes the first open send of the lane its head, unless an open send is head already.
    func promoteHead(ofLane lane: String) throws(StoreError)
    /// Heads in a state that are due; of unknown ones those that are unknown since before a moment.
    func dueHeads(
        _ state: OutboxState, at now: Timestamp, unknownBefore: Timestamp?, limit: Int
    ) throws(StoreError) -> [OutboxRow]
    /// Sends that wait although their time is over.
    func expiredSends(at now: Timestamp, limit: Int) throws(StoreError) -> [OutboxRow]
    /// The head in a state that is due first.
    func firstHead(_ state: OutboxState) throws(StoreError) -> OutboxRow?
    /// When the first waiting send is given up.
    func nextSendExpiry() throws(StoreError) -> Timestamp?
    /// Makes the waiting replies of a conversation due, so that the next claim looks at them.
    func wakeReplies(of key: Int64, at now: Timestamp) throws(StoreError)
    /// The open sends of a lane, in its order.
    func openSends(lane: String, limit: Int) throws(StoreError) -> [OutboxRow]
    /// Removes a waiting send whose words another one bears; its handoff names that one.
    func absorb(_ row: OutboxRow, into other: OutboxRow) throws(StoreError)
    /// Sends that failed or whose outcome is unknown, the latest change first.
    func sendsInTrouble(limit: Int) throws(StoreError) -> [OutboxRow]
    /// Every send that is being tried.
    func sendsUnderway() throws(StoreError) -> [OutboxRow]

    // MARK: People

    func insert(_ row: HandoffRow) throws(StoreError)
    func openHandoff(of key: Int64) throws(StoreError) -> HandoffRow?
    func update(_ row: HandoffRow) throws(StoreError)
    /// The newest first; `openAt` leaves out those that had ended by then.
    func handoffs(limit: Int, openAt: Timestamp?) throws(StoreError) -> [HandoffRow]
    func insert(_ row: ModeChangeRow) throws(StoreError)

    // MARK: Traces and counters

    /// Stores a trace and returns its id.
    func insert(_ trace: InteractionTrace) throws(StoreError) -> Int64
    /// What a trace shows of its reply; `nil` when there is no such trace or it sent nothing.
    func sendStatus(ofTrace id: Int64) throws(StoreError) -> SendStatus?
    /// Changes what a trace shows of its reply; a `nil` error leaves the error as it is.
    func setSend(
        ofTrace id: Int64, status: SendStatus, attempts: Int, error: String?
    ) throws(StoreError)
    func traces(_ query: TraceQuery) throws(StoreError) -> [InteractionTrace]
    /// Adds to a count of the hour that `now` lies in.
    func count(_ counter: HourlyCounter, at now: Timestamp) throws(StoreError)

    // MARK: Numbers

    func statistics(since: Timestamp) throws(StoreError) -> Statistics
    func vitals(at now: Timestamp) throws(StoreError) -> StoreVitals

    // MARK: Spending

    /// The sums of the latest day on which money was put aside; `nil` before the first.
    func latestSpendDay() throws(StoreError) -> SpendDay?
    /// Adds to what a day has put aside, unless its sums would pass `cap`; whether it did. Never reads first and
    /// writes later: others may do the same at once.
    func addReserved(
        _ picodollars: Int64, on day: CivilDate, cap: Int64
    ) throws(StoreError) -> Bool
    func insert(_ reservation: SpendReservation) throws(StoreError)
    /// Removes an open reservation and returns it; `nil` when it was settled before, or never made.
    func takeReservation(_ id: String) throws(StoreError) -> SpendReservation?
    /// Turns what a day had put aside for a reservation into its cost; settled sums stop at `limit`.
    func settle(
        _ reservation: SpendReservation, picodollars: Int64, limit: Int64
    ) throws(StoreError)

    // MARK: Retaining

    /// One step of a purge.
    func purge(_ purge: Purge) throws(StoreError) -> Purge

    // MARK: Merging

    /// Moves everything that refers to one conversation to another, lanes included.
    func moveAll(from old: ConversationRow, to new: ConversationRow) throws(StoreError)
    /// Brings the open sends of a conversation from one mode version to another.
    func carrySends(of key: Int64, from old: Int64, to new: Int64) throws(StoreError)
}
