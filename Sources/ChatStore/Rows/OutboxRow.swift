internal import ChatCore
internal import ChatEngine

/// A send as stored.
struct OutboxRow: Hashable, Sendable {
    /// The store's own number, in the order of insertion.
    var seq: Int64 = 0
    var draft: OutboxDraft
    /// The conversation's key.
    var conversation: Int64
    var state: OutboxState = .pending
    /// Whether it is the one of its lane that may leave: the first that is not finished.
    var isHead: Bool
    var attempts = 0
    /// Pending or unknown: when it may be tried. Sending: when the lease is over.
    var dueAt: Timestamp
    /// Since when an attempt's outcome is unknown; kept while another attempt is under way.
    var unknownSince: Timestamp?
    /// Who claimed it last; kept afterwards, so that a late answer still finds its row.
    var leaseToken: String?
    /// Meta's id, once known.
    var acceptedAs: MessageID?
    var lastError: String?
    /// The conversation's mode version when the send was decided.
    var modeVersion: Int64
    /// The trace that shows what becomes of it; replies only.
    var traceID: Int64?
    var createdAt: Timestamp
    var updatedAt: Timestamp
}
