/// When the shop is open: a week, holidays, and single days that differ.
public struct OpeningHours: Hashable, Sendable {
    /// What holds on one day, and why when the week does not decide.
    public struct Day: Hashable, Sendable {
        /// The intervals, ascending; empty means closed.
        public var intervals: [ClockInterval]
        /// The holiday or the reason of an exception.
        public var reason: String?
    }

    /// How far ahead an opening is searched, in days.
    public static let horizonDays = 400

    /// The intervals of each day of the week; a day without any is closed.
    public var week: [Weekday: [ClockInterval]]
    /// Days that differ.
    public var exceptions: [CivilDate: OpeningException]
    /// What happens on Colombian public holidays.
    public var holidays: HolidayRule

    /// Creates opening hours; intervals are put in order.
    public init(
        week: [Weekday: [ClockInterval]], exceptions: [CivilDate: OpeningException] = [:],
        holidays: HolidayRule = .asUsual
    ) {
        self.week = week.mapValues { $0.sorted() }
        self.exceptions = exceptions
        self.holidays = holidays
    }

    /// What holds on a day: an exception before a holiday before the week.
    public func day(_ date: CivilDate) -> Day {
        if let exception = exceptions[date] {
            let reason = exception.reason ?? ColombianHolidays.holiday(on: date)
            return Day(intervals: exception.intervals, reason: reason)
        }
        let usual = week[date.weekday] ?? []
        guard let holiday = ColombianHolidays.holiday(on: date) else {
            return Day(intervals: usual, reason: nil)
        }
        let intervals =
            switch holidays {
            case .closed: [ClockInterval]()
            case .likeSunday: week[.sunday] ?? []
            case .asUsual: usual
            case .intervals(let own): own.sorted()
            }
        return Day(intervals: intervals, reason: holiday)
    }

    /// Whether the shop is open at a local time; the closing minute itself is closed.
    public func isOpen(at local: LocalTime) -> Bool {
        day(local.date).intervals.contains { $0.contains(minuteOfDay: local.minuteOfDay) }
    }

    /// The first opening after a local time, or `nil` when there is none within ``horizonDays``.
    public func nextOpening(after local: LocalTime) -> LocalTime? {
        for offset in 0...Self.horizonDays {
            let date = local.date.adding(days: offset)
            let earliest = offset == 0 ? local.minuteOfDay : -1
            if let next = day(date).intervals.first(where: { $0.opens > earliest }) {
                return LocalTime(date: date, secondsOfDay: next.opens * 60)
            }
        }
        return nil
    }

    /// Whether the shop is open at a local time, and until or from when.
    public func status(at local: LocalTime) -> OpeningStatus {
        guard isOpen(at: local) else { return .closed(opensAt: nextOpening(after: local)) }
        return .open(until: closing(after: local))
    }

    /// Whether the shop is open at an instant, and until or from when on the clock of the zone.
    public func status(at instant: Timestamp, in zone: TimeZoneRules) -> OpeningStatus {
        status(at: zone.localTime(at: instant))
    }

    /// The end of the opening that a local time lies in, across midnight if it goes on there.
    private func closing(after local: LocalTime) -> LocalTime? {
        var (date, minute) = (local.date, local.minuteOfDay)
        for _ in 0...7 {
            let intervals = day(date).intervals
            while let current = intervals.first(where: { $0.contains(minuteOfDay: minute) }) {
                minute = current.closes
            }
            guard minute == 1440 else {
                return LocalTime(date: date, secondsOfDay: minute * 60)
            }
            (date, minute) = (date.adding(days: 1), 0)
        }
        return nil
    }
}
