/// One bubble of a conversation's past.
public struct HistoryEntry: Hashable, Sendable {
    /// Whose words; facts about a customer come from `customer` entries only.
    public enum Role: String, CaseIterable, Sendable {
        case customer
        case bot
        /// One of the shop's people.
        case human
    }

    /// Whose words.
    public var role: Role
    /// The words.
    public var text: String
    /// When.
    public var at: Timestamp

    /// Creates an entry.
    public init(role: Role, text: String, at: Timestamp) {
        self.role = role
        self.text = text
        self.at = at
    }
}
