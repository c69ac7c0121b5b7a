/// A stretch of one day on the shop's clock.
public struct ClockInterval: Hashable, Comparable, Sendable {
    /// Minutes after midnight at which it begins, 0 through 1,439.
    public let opens: Int
    /// Minutes after midnight at which it ends, `opens + 1` through 1,440; not part of it.
    public let closes: Int

    /// Creates an interval; `nil` unless it begins before it ends within one day.
    public init?(opens: Int, closes: Int) {
        guard opens >= 0, opens < closes, closes <= 1440 else { return nil }
        (self.opens, self.closes) = (opens, closes)
    }

    /// Reads `8:00-12:30` or `08:00–24:00`; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { "-–".contains($0) }
        guard parts.count == 2, let opens = Self.minutes(parts[0]),
            let closes = Self.minutes(parts[1])
        else { return nil }
        self.init(opens: opens, closes: closes)
    }

    /// Whether a minute of the day lies in it.
    public func contains(minuteOfDay minute: Int) -> Bool {
        opens <= minute && minute < closes
    }

    /// Orders intervals by their beginning.
    public static func < (left: ClockInterval, right: ClockInterval) -> Bool {
        (left.opens, left.closes) < (right.opens, right.closes)
    }

    private static func minutes(_ text: Substring) -> Int? {
        let trimmed = text.filter { $0 != " " }
        let parts = trimmed.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            let hour = Int64(asciiDigits: parts[0].utf8), hour <= 24,
            let minute = Int64(asciiDigits: parts[1].utf8), minute < 60
        else { return nil }
        let total = Int(hour * 60 + minute)
        return total <= 1440 ? total : nil
    }
}
