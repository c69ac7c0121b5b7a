/// How many answers are kept, and for how long.
public struct CachePolicy: Hashable, Sendable {
    /// `CACHE_MAX_ENTRIES`; none are kept when zero.
    public var limit: Int
    /// `CACHE_TTL_HOURS`, in milliseconds.
    public var lifetimeMilliseconds: Double

    /// Creates a policy; the defaults are the contract's.
    public init(limit: Int = 1000, lifetimeMilliseconds: Double = 12 * 3_600_000) {
        self.limit = limit
        self.lifetimeMilliseconds = lifetimeMilliseconds
    }
}
