/// Our id of one send; it travels in `biz_opaque_callback_data` and comes back in every status.
public struct OutboxID: Hashable, Sendable, CustomStringConvertible {
    /// The id: letters, digits and underscores.
    public let value: String

    /// Wraps an id.
    public init(_ value: String) {
        self.value = value
    }

    /// The id.
    public var description: String { value }
}
