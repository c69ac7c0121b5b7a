/// A date and a time of day on the shop's clock.
public struct LocalTime: Hashable, Comparable, Sendable {
    /// The day.
    public var date: CivilDate
    /// Seconds after midnight, 0 through 86,399.
    public var secondsOfDay: Int

    /// Creates a local time; seconds outside a day are brought into it.
    public init(date: CivilDate, secondsOfDay: Int) {
        self.date = date
        self.secondsOfDay = min(max(secondsOfDay, 0), 86_399)
    }

    /// Creates a local time from hour 0–23 and minute 0–59.
    public init(date: CivilDate, hour: Int, minute: Int) {
        self.init(date: date, secondsOfDay: hour * 3600 + minute * 60)
    }

    /// The hour, 0 through 23.
    public var hour: Int { secondsOfDay / 3600 }
    /// The minute, 0 through 59.
    public var minute: Int { secondsOfDay / 60 % 60 }
    /// Whole minutes after midnight, 0 through 1,439.
    public var minuteOfDay: Int { secondsOfDay / 60 }
    /// The day of the week.
    public var weekday: Weekday { date.weekday }

    /// Orders local times of one place by the clock.
    public static func < (left: LocalTime, right: LocalTime) -> Bool {
        (left.date, left.secondsOfDay) < (right.date, right.secondsOfDay)
    }
}
