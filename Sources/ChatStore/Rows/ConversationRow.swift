internal import ChatCore
internal import ChatEngine

/// A stored conversation without its words and memory: all that the rules read and change often.
struct ConversationRow: Hashable, Sendable {
    /// The store's own number; the smaller one is the older conversation.
    var key: Int64
    let id: ConversationID
    let channel: Channel
    var mode: ConversationMode = .aiActive
    /// When shadow mode ends by itself; `nil` while the bot answers.
    var humanUntil: Timestamp?
    /// Increases with every change of mode and every word of the shop's people.
    var modeVersion: Int64 = 0
    /// Increases with every committed turn and every change of mode.
    var version: Int64 = 0
    var customerName: String?
    var createdAt: Timestamp
    var lastActivityAt: Timestamp
    /// When the customer last wrote; opens WhatsApp's 24-hour window.
    var lastCustomerAt: Timestamp?
    /// How many messages were ever stored; saves the look at the rate window for quiet senders.
    var received: Int64 = 0
    /// Arrival of the first message of the burst that is gathering; `nil` when none is.
    var pendingSince: Timestamp?
    /// When the next turn is due, as far as no lease says otherwise; `nil` when nothing waits.
    var dueAt: Timestamp?
    var lease: Lease?

    init(key: Int64 = 0, id: ConversationID, channel: Channel, at now: Timestamp) {
        self.key = key
        self.id = id
        self.channel = channel
        createdAt = now
        lastActivityAt = now
    }

    /// Who answers at `now`.
    func mode(at now: Timestamp) -> ConversationMode {
        Conversation(id: id, channel: channel, storedMode: mode, humanActiveUntil: humanUntil)
            .mode(at: now)
    }

    /// Whether shadow mode is stored but its time is over.
    func hasExpiredShadowMode(at now: Timestamp) -> Bool {
        mode == .humanActive && mode(at: now) == .aiActive
    }
}
