/// What a conversation remembers between turns besides its words: small, typed, and never the bot's inventions.
public struct ConversationMemory: Hashable, Sendable {
    /// Ids of the catalogue items named last, in the order they were shown.
    public var itemIDs: [String]
    /// The kind of question that the bot asked last and that still waits for an answer.
    public var openQuestion: String?
    /// Facts that the customer told: slot name to value (`ciudad`, `uso`, `presupuesto`, `producto`).
    public var slots: [String: String]
    /// The primary intent of the last answered turn.
    public var lastIntent: String?
    /// How many turns were answered, for choosing among variants.
    public var answeredTurns: Int
    /// Whether the customer asked not to be written to any more, and has not written since.
    public var isOptedOut: Bool
    /// When we said last that a message cannot be shown here.
    public var apologizedAt: Timestamp?

    /// Creates a memory; empty by default.
    public init(
        itemIDs: [String] = [], openQuestion: String? = nil, slots: [String: String] = [:],
        lastIntent: String? = nil, answeredTurns: Int = 0, isOptedOut: Bool = false,
        apologizedAt: Timestamp? = nil
    ) {
        self.itemIDs = itemIDs
        self.openQuestion = openQuestion
        self.slots = slots
        self.lastIntent = lastIntent
        self.answeredTurns = answeredTurns
        self.isOptedOut = isOptedOut
        self.apologizedAt = apologizedAt
    }
}
