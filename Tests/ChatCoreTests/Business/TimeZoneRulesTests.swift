import Testing

@testable import ChatCore

@Suite struct TimeZoneRulesTests {
    /// New York in 2026: forward on 8 March at 2:00, back on 1 November at 2:00.
    static let newYork = TimeZoneRules(
        identifier: "America/New_York", initialOffsetSeconds: -18_000,
        transitions: [
            .init(utcSeconds: 1_793_512_800, offsetSeconds: -18_000),
            .init(utcSeconds: 1_772_953_200, offsetSeconds: -14_400),
        ])

    static let table: [(String, String)] = [
        ("2026-03-08T06:59:59Z", "2026-03-08 7199"),
        ("2026-03-08T07:00:00Z", "2026-03-08 10800"),
        ("2026-11-01T05:59:59Z", "2026-11-01 7199"),
        ("2026-11-01T06:00:00Z", "2026-11-01 3600"),
        ("2026-07-01T03:30:00Z", "2026-06-30 84600"),
    ]

    @Test(arguments: table)
    func showsLocalTime(instant: String, expected: String) throws {
        let instant = try #require(Timestamp(iso8601: instant))
        let local = Self.newYork.localTime(at: instant)
        #expect("\(local.date) \(local.secondsOfDay)" == expected)
    }

    @Test func goesBack() throws {
        let summer = try #require(CivilDate("2026-07-01"))
        let gap = try #require(CivilDate("2026-03-08"))
        let overlap = try #require(CivilDate("2026-11-01"))
        let instants = [
            Self.newYork.instant(of: LocalTime(date: summer, hour: 9, minute: 0)),
            Self.newYork.instant(of: LocalTime(date: gap, hour: 2, minute: 30)),
            Self.newYork.instant(of: LocalTime(date: overlap, hour: 1, minute: 30)),
        ]
        #expect(
            instants.map(\.iso8601) == [
                "2026-07-01T13:00:00.000Z", "2026-03-08T07:30:00.000Z",
                "2026-11-01T05:30:00.000Z",
            ])
    }

    @Test func colombiaIsFiveHoursBehind() {
        let local = TimeZoneRules.bogota.localTime(at: Timestamp(seconds: 0))
        #expect(local.date.description == "1969-12-31")
        #expect((local.hour, local.minute) == (19, 0))
        #expect(TimeZoneRules.bogota.instant(of: local) == Timestamp(seconds: 0))
    }
}
