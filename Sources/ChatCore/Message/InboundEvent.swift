/// Something that happened around a conversation: recorded once, never answered.
public struct InboundEvent: Hashable, Sendable {
    /// What happened.
    public enum Kind: Hashable, Sendable {
        /// `emoji` is `nil` when a reaction was removed.
        case reaction(to: MessageID, emoji: String?)
        /// A customer changed a message; `content` is `nil` when the new text is withheld.
        case edit(of: MessageID, content: MessageContent?)
        /// A customer deleted a message.
        case revoke(of: MessageID)
        /// The chat was opened for the first time.
        case requestWelcome
        /// A message in a group that the number belongs to.
        case group(id: String)
        /// A system notice of another type; its name.
        case system(type: String)
        /// The sender is from now on known by other aliases (number or user id changed).
        case identityChange(from: SenderAlias, to: Sender)
        /// A synchronised part of the past of a coexistence number; the number of messages in it.
        case history(messages: Int)
        /// Another party owns the thread.
        case standby
        /// Control of the thread was passed or taken; the new owner's role.
        case handover(control: String, newOwner: String?)
        /// The customer's marketing preference.
        case preference(name: String, value: String)
        /// A notice about the account; the webhook's `field`.
        case account(field: String, summary: String)

        /// The name under which it is stored and counted.
        public var name: String {
            switch self {
            case .reaction: "reaction"
            case .edit: "edit"
            case .revoke: "revoke"
            case .requestWelcome: "request_welcome"
            case .group: "group"
            case .system: "system"
            case .identityChange: "identity_change"
            case .history: "history"
            case .standby: "standby"
            case .handover: "handover"
            case .preference: "preference"
            case .account: "account"
            }
        }
    }

    /// Meta's message id where the event has one; an event is recorded once per id.
    public var id: MessageID?
    /// Whom it concerns, where that is known.
    public var sender: Sender?
    /// When it happened, by Meta's clock.
    public var at: Timestamp
    /// What happened.
    public var kind: Kind

    /// Creates an event.
    public init(id: MessageID?, sender: Sender?, at: Timestamp, kind: Kind) {
        self.id = id
        self.sender = sender
        self.at = at
        self.kind = kind
    }
}
