/// Random ids from the kernel's generator.
public struct SystemIdentifiers: IdentifierSource {
    private static let pool = Locked(RandomPool())

    /// Creates the source.
    public init() {}

    /// 64 bits of `getentropy`, which is asked for 2048 of them at a time.
    public func randomBits() -> UInt64 {
        Self.pool.withLock { $0.next() }
    }
}
