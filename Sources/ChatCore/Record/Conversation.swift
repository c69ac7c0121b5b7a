/// What is known of a conversation when its next turn is decided.
public struct Conversation: Hashable, Sendable {
    /// How many bubbles of the past a turn is given at most, newest last.
    public static let historyLimit = 24

    /// Its id.
    public var id: ConversationID
    /// Where it takes place.
    public var channel: Channel
    /// Who answers, as stored; ask ``mode(at:)`` for who answers now.
    public var storedMode: ConversationMode
    /// When shadow mode ends by itself; `nil` while the bot answers.
    public var humanActiveUntil: Timestamp?
    /// The customer's name as WhatsApp tells it.
    public var customerName: String?
    /// `***4567`, or `nil` for `/api/chat`.
    public var phoneMasked: String?
    /// The newest bubbles, oldest first, the current turn not included.
    public var history: [HistoryEntry]
    /// What earlier turns learned or offered.
    public var memory: ConversationMemory
    /// Increases with every committed turn and every change of mode.
    public var version: Int64

    /// Creates a conversation as it is before its first turn, or as a store rebuilds it.
    public init(
        id: ConversationID, channel: Channel, storedMode: ConversationMode = .aiActive,
        humanActiveUntil: Timestamp? = nil, customerName: String? = nil,
        phoneMasked: String? = nil, history: [HistoryEntry] = [],
        memory: ConversationMemory = ConversationMemory(), version: Int64 = 0
    ) {
        self.id = id
        self.channel = channel
        self.storedMode = storedMode
        self.humanActiveUntil = humanActiveUntil
        self.customerName = customerName
        self.phoneMasked = phoneMasked
        self.history = history
        self.memory = memory
        self.version = version
    }

    /// Who answers at `now`: shadow mode whose time is over has ended, whether or not anybody noted it.
    public func mode(at now: Timestamp) -> ConversationMode {
        guard storedMode == .humanActive else { return .aiActive }
        guard let humanActiveUntil else { return .humanActive }
        return now < humanActiveUntil ? .humanActive : .aiActive
    }
}
