internal import ChatApp
internal import ChatCore

/// The shop's wall clock, for people; JSON stays in UTC.
struct ShopClock {
    private let zone: TimeZoneRules?

    /// Takes the shop's time zone; without a shop that can be read, times are in UTC.
    init(_ settings: Settings) {
        zone = BusinessLoader().timeZone(in: settings.businessDirectory)
    }

    /// `2026-11-24 07:48:08 -05:00`, to the second.
    func text(_ time: Timestamp) -> String {
        let offset = zone?.offsetSeconds(at: time) ?? 0
        let local = time.adding(seconds: Int64(offset)).iso8601
        let minutes = abs(offset) / 60
        let sign = offset < 0 ? "-" : "+"
        return "\(local.prefix(10)) \(local.dropFirst(11).prefix(8)) "
            + "\(sign)\(two(minutes / 60)):\(two(minutes % 60))"
    }

    private func two(_ number: Int) -> String { Int64(number).padded(to: 2) }
}
