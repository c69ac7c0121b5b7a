/// Our id of one send; it travels in `biz_opaque_callback_data` and comes back in every status.
public struct OutboxID: Hashable, Sendable, CustomStringConvertible {
    /// The id: letters, digits and underscores.
    public let value: String

    /// Wraps an id.
    public init(_ value: String) {
        self.value = value
    }

    /// What the ids of test messages begin with, which no conversation sends; what becomes of them is recorded.
    public static let testPrefix = "out_test_"

    /// Whether it is the id of a test message.
    public var isTest: Bool { value.hasPrefix(Self.testPrefix) }

    /// The id.
    public var description: String { value }
}
