public import ChatCore

/// What is known after one attempt to send.
public enum SendOutcome: Hashable, Sendable {
    /// Accepted under this id; delivery is reported later.
    case accepted(MessageID)
    /// Nothing left this machine: DNS, connect or TLS failed. Safe to repeat.
    case notSent(String)
    /// Answered with an error: nothing was accepted.
    case refused(SendRefusal)
    /// The request may have been accepted: time-out, reset or garbage after it left.
    case unknown(String)
}
