/// An instant of UTC, in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// The only clock value of the product: no local times are stored or compared anywhere.
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Milliseconds since the epoch; negative before 1970.
    public var milliseconds: Int64

    /// Creates an instant from milliseconds since the epoch.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Creates an instant from whole seconds since the epoch, saturating at the ends of the range.
    public init(seconds: Int64) {
        let (value, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        milliseconds = overflow ? (seconds < 0 ? .min : .max) : value
    }

    /// Whole seconds since the epoch, rounded down.
    public var seconds: Int64 { milliseconds.floorDivided(by: 1000) }

    /// The instant `milliseconds` later (earlier when negative), saturating.
    public func adding(milliseconds delta: Int64) -> Timestamp {
        let (value, overflow) = milliseconds.addingReportingOverflow(delta)
        return Timestamp(milliseconds: overflow ? (delta < 0 ? .min : .max) : value)
    }

    /// The instant `seconds` later (earlier when negative), saturating.
    public func adding(seconds: Int64) -> Timestamp {
        adding(milliseconds: Timestamp(seconds: seconds).milliseconds)
    }

    /// Milliseconds from `earlier` to this instant, saturating; negative when this one is first.
    public func milliseconds(since earlier: Timestamp) -> Int64 {
        let (value, overflow) = milliseconds.subtractingReportingOverflow(earlier.milliseconds)
        return overflow ? (milliseconds < earlier.milliseconds ? .min : .max) : value
    }

    /// Orders instants by time.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }
}
