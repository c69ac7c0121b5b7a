/// What a JSON document may be at most; beyond it ``JSONReader`` refuses it.
public struct JSONLimits: Hashable, Sendable {
    /// How deep arrays and objects may nest, 1 through 512; 64 by default.
    public let depth: Int
    /// The longest document, in bytes; 64 MiB by default.
    public let bytes: Int

    /// Creates limits; a `depth` outside 1 through 512 is brought into that range.
    public init(depth: Int = 64, bytes: Int = 64 << 20) {
        self.depth = min(max(depth, 1), 512)
        self.bytes = max(bytes, 0)
    }
}
