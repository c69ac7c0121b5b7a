/// What a JSON document may be at most; beyond it ``JSONReader`` refuses it.
public struct JSONLimits: Hashable, Sendable {
    /// How deep arrays and objects may nest, 1 through 512; 64 by default.
    public let depth: Int
    /// The longest document, in bytes, 0 through 4 GiB less one; 64 MiB by default.
    public let bytes: Int

    /// Creates limits; a value outside its range is brought into it.
    public init(depth: Int = 64, bytes: Int = 64 << 20) {
        self.depth = min(max(depth, 1), 512)
        self.bytes = min(max(bytes, 0), Int(UInt32.max))
    }
}
