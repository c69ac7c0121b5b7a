// The rows in dictionaries. Queries that a database would answer by an index walk small sets here:
// what waits, what is open, one conversation's messages.

internal import ChatCore
internal import ChatEngine

/// The rows of a ``MemoryStore``; reached by one task at a time, under its lock.
final class MemoryTables: StoreTables {
    /// What makes a conversation unique.
    struct Name: Hashable {
        let id: ConversationID
        let channel: Channel
    }

    /// A bubble with the send that carries it.
    struct Bubble {
        let entry: HistoryEntry
        let send: OutboxID?
    }

    /// A message's place in the rate window.
    struct Slot {
        let slotAt: Timestamp
        let receivedAt: Timestamp
    }

    let limits: MemoryLimits
    var isClosed = false

    var conversations: [Int64: ConversationRow] = [:]
    var keys: [Name: Int64] = [:]
    var memories: [Int64: ConversationMemory] = [:]
    /// Conversations with a turn that is due some time, or leased.
    var waiting: Set<Int64> = []
    var lastKey: Int64 = 0

    var owners: [SenderAlias: Int64] = [:]
    /// The newest first.
    var aliasLists: [Int64: [SenderAlias]] = [:]

    var inbox: [MessageID: InboxRow] = [:]
    var pendingLists: [Int64: [MessageID]] = [:]
    var slotLists: [Int64: [Slot]] = [:]
    var lastSeq: Int64 = 0
    var finishedMessages = FinishedQueue<MessageID>()

    /// By time, ties by insertion.
    var bubbles: [Int64: [Bubble]] = [:]
    var eventKeys: Set<String> = []
    var finishedEvents = FinishedQueue<String>()

    var sends: [OutboxID: OutboxRow] = [:]
    var accepted: [MessageID: OutboxID] = [:]
    /// Open sends of each lane, in the order of insertion.
    var lanes: [String: [OutboxID]] = [:]
    var finishedSends = FinishedQueue<OutboxID>()

    /// Ascending by id.
    var handoffList: [HandoffRow] = []
    var lastHandoffID: Int64 = 0

    /// Ascending by id, without gaps.
    var traceList: [InteractionTrace] = []
    var lastTraceID: Int64 = 0

    /// The latest day on which money was put aside for a language model.
    var spendDay: SpendDay?
    /// Open reservations; those of calls that brought no count stay.
    var reservations: [String: SpendReservation] = [:]

    init(limits: MemoryLimits) {
        self.limits = limits
    }

    func nextSeq() -> Int64 {
        lastSeq += 1
        return lastSeq
    }
}
