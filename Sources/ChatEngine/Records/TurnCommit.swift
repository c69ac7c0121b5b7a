public import ChatCore

/// Everything that one decided turn changes, stored in one transaction or not at all.
public struct TurnCommit: Sendable {
    /// Where the turn comes from, and what must still hold for it to count.
    public enum Origin: Sendable {
        /// A claimed turn: the lease must still be ours.
        case claimed(Lease)
        /// A message of `/api/chat`, stored by this very commit, if its limit per minute allows.
        case chat(messagesPerMinute: Int)
    }

    /// A change of mode that the turn decided.
    public struct Takeover: Sendable {
        /// When shadow mode ends by itself.
        public var until: Timestamp
        /// The handoff that caused it.
        public var handoff: HandoffDraft

        /// Creates a takeover.
        public init(until: Timestamp, handoff: HandoffDraft) {
            self.until = until
            self.handoff = handoff
        }
    }

    /// Where the turn comes from.
    public var origin: Origin
    /// The conversation's version that the decision was made on; another one means: decide again.
    public var expectedVersion: Int64
    /// The messages of the turn.
    public var turn: Turn
    /// What is remembered from now on.
    public var memory: ConversationMemory
    /// A handoff, if one was decided.
    public var takeover: Takeover?
    /// The reply in words, as it enters the history; `nil` when there is silence.
    public var replyText: String?
    /// What is to be sent, in order: the reply, then notifications. Empty for `/api/chat`.
    public var sends: [OutboxDraft]
    /// The trace; its `id` is assigned.
    public var trace: InteractionTrace
    /// When this is committed.
    public var at: Timestamp

    /// Creates a commit.
    public init(
        origin: Origin, expectedVersion: Int64, turn: Turn, memory: ConversationMemory,
        takeover: Takeover?, replyText: String?, sends: [OutboxDraft], trace: InteractionTrace,
        at: Timestamp
    ) {
        self.origin = origin
        self.expectedVersion = expectedVersion
        self.turn = turn
        self.memory = memory
        self.takeover = takeover
        self.replyText = replyText
        self.sends = sends
        self.trace = trace
        self.at = at
    }
}
