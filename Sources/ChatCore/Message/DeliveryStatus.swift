/// What became of a message that we sent, as a webhook reports it.
public struct DeliveryStatus: Hashable, Sendable {
    /// The states that Meta reports.
    public enum State: String, CaseIterable, Sendable {
        case sent, delivered, read
        /// A voice message was listened to.
        case played
        /// Meta gave it up, and says why.
        case failed
    }

    /// Meta's id of the message that we sent.
    public var messageID: MessageID
    /// The state.
    public var state: State
    /// When it was reached, by Meta's clock.
    public var at: Timestamp
    /// Our own id, sent along in `biz_opaque_callback_data`; it settles sends that got no answer.
    public var callbackData: String?
    /// Meta's error codes when it failed, with their details.
    public var errors: [GraphErrorInfo]

    /// Creates a status.
    public init(
        messageID: MessageID, state: State, at: Timestamp, callbackData: String? = nil,
        errors: [GraphErrorInfo] = []
    ) {
        self.messageID = messageID
        self.state = state
        self.at = at
        self.callbackData = callbackData
        self.errors = errors
    }
}
