/// One day on which other hours hold.
public struct OpeningException: Hashable, Sendable {
    /// The intervals of the day, ascending; empty means closed.
    public var intervals: [ClockInterval]
    /// Why, in the customers' words: `inventario`.
    public var reason: String?

    /// Creates an exception.
    public init(intervals: [ClockInterval], reason: String? = nil) {
        self.intervals = intervals.sorted()
        self.reason = reason
    }
}
