public import ChatCore

/// The rules under which replies and notifications leave.
public struct OutboundPolicy: Sendable {
    /// `WHATSAPP_TIMEOUT_SECONDS`: the longest that one attempt may take, in milliseconds.
    public var attemptMilliseconds: Int64
    /// `WHATSAPP_MAX_RETRIES`: retries at once, before the pauses grow; 0 through 10.
    public var quickRetries: Int
    /// `WHATSAPP_MESSAGES_PER_SECOND`; 0 means no limit.
    public var messagesPerSecond: Int
    /// A reply is tried for this long after the customer's message, in milliseconds.
    public var lifetimeMilliseconds: Int64
    /// `PUBLIC_BASE_URL` without a slash at its end; `nil` sends answers as text only.
    public var publicBaseURL: String?
    /// `NOTIFY_NUMBER_<TEAM>` by team id.
    public var teamNumbers: [String: PhoneNumber]
    /// `TEST_NOTIFY_NUMBER`: where notifications of all other teams go.
    public var defaultNumber: PhoneNumber?
    /// `WHATSAPP_NOTIFY_TEMPLATE`; without one, notifications leave as text only.
    public var notifyTemplate: NotifyTemplate?
    /// `WHATSAPP_ALLOWED_SENDERS`: only these are answered; `nil` answers everybody.
    public var allowedSenders: Set<PhoneNumber>?

    /// Creates a policy; the defaults are the contract's.
    public init(
        attemptMilliseconds: Int64 = 8000, quickRetries: Int = 2, messagesPerSecond: Int = 80,
        lifetimeMilliseconds: Int64 = 12 * 3_600_000, publicBaseURL: String? = nil,
        teamNumbers: [String: PhoneNumber] = [:], defaultNumber: PhoneNumber? = nil,
        notifyTemplate: NotifyTemplate? = nil, allowedSenders: Set<PhoneNumber>? = nil
    ) {
        self.attemptMilliseconds = attemptMilliseconds
        self.quickRetries = quickRetries
        self.messagesPerSecond = messagesPerSecond
        self.lifetimeMilliseconds = lifetimeMilliseconds
        self.publicBaseURL = publicBaseURL
        self.teamNumbers = teamNumbers
        self.defaultNumber = defaultNumber
        self.notifyTemplate = notifyTemplate
        self.allowedSenders = allowedSenders
    }

    /// Whether this sender is answered.
    func answers(_ sender: Sender) -> Bool {
        answers(phone: sender.phone)
    }

    /// Whether a reply may go here.
    func answers(_ recipient: SenderAlias) -> Bool {
        guard case .phone(let phone) = recipient else { return answers(phone: nil) }
        return answers(phone: phone)
    }

    private func answers(phone: PhoneNumber?) -> Bool {
        guard let allowedSenders else { return true }
        return phone.map(allowedSenders.contains) ?? false
    }
}
