public import ChatCore

/// A send whose state a delivery status changed.
public struct SettledSend: Hashable, Sendable {
    /// The send.
    public var send: SendReference
    /// The new state.
    public var status: SendStatus
    /// Meta's error, when it failed.
    public var error: GraphErrorInfo?

    /// Creates an entry.
    public init(send: SendReference, status: SendStatus, error: GraphErrorInfo? = nil) {
        self.send = send
        self.status = status
        self.error = error
    }
}
