public import ChatCore

/// Sends bubbles to a messaging service: the port between the engine and WhatsApp.
public protocol MessageSender: Sendable {
    /// Attempts one send within the sender's own time-out; never repeats it.
    func send(_ message: OutboundMessage) async -> SendOutcome

    /// Marks a message (and all before it) as read and shows that an answer is being written.
    ///
    /// Best effort: failures are reported by the return value and never repeated.
    func markRead(_ id: MessageID) async -> Bool
}
