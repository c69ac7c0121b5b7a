/// What happens on a public holiday that no exception names.
public enum HolidayRule: Hashable, Sendable {
    /// The shop is closed.
    case closed
    /// The hours of a Sunday hold.
    case likeSunday
    /// The hours of the weekday hold.
    case asUsual
    /// Hours of their own hold.
    case intervals([ClockInterval])
}
