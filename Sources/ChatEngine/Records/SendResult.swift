public import ChatCore

/// What came of one attempt to send, for the store.
public struct SendResult: Sendable {
    /// What the row becomes.
    public enum Disposition: Hashable, Sendable {
        /// Accepted by WhatsApp under this id.
        case sent(MessageID)
        /// Surely not accepted; try again at a moment.
        case retry(at: Timestamp, error: String)
        /// It may have been accepted: wait for a status, repeat only after a quiet time.
        case unknown(error: String)
        /// Refused because the 24-hour window is closed: the alternative is sent at once.
        case windowClosed(error: String)
        /// Given up.
        case failed(error: String)
        /// Not attempted after all: back as it was, the attempt not counted.
        case released(retryAt: Timestamp)
    }

    /// The send.
    public var id: OutboxID
    /// The right to record it.
    public var lease: Lease
    /// What the row becomes.
    public var disposition: Disposition
    /// When the attempt ended.
    public var at: Timestamp

    /// Creates a result.
    public init(id: OutboxID, lease: Lease, disposition: Disposition, at: Timestamp) {
        self.id = id
        self.lease = lease
        self.disposition = disposition
        self.at = at
    }
}
