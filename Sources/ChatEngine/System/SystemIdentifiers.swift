/// Random ids from the kernel's generator.
public struct SystemIdentifiers: IdentifierSource {
    /// Creates the source.
    public init() {}

    /// 64 bits of `getrandom`, through the standard library's system generator.
    public func randomBits() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}
