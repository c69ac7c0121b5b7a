/// The id of one message: Meta's `wamid…`, or one of ours for `/api/chat`. Dedupe goes by it.
public struct MessageID: Hashable, Sendable, CustomStringConvertible {
    /// The id as received.
    public let value: String

    /// Wraps an id.
    public init(_ value: String) {
        self.value = value
    }

    /// The id.
    public var description: String { value }
}
