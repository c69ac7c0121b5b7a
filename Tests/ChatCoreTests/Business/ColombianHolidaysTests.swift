import Testing

@testable import ChatCore

@Suite struct ColombianHolidaysTests {
    /// The public holidays of four years as the official calendars list them.
    static let calendars: [(Int, String)] = [
        (
            2024,
            """
            01-01 01-08 03-25 03-28 03-29 05-01 05-13 06-03 06-10 07-01 07-20 08-07 08-19 10-14 \
            11-04 11-11 12-08 12-25
            """
        ),
        (
            2025,
            """
            01-01 01-06 03-24 04-17 04-18 05-01 06-02 06-23 06-30 07-20 08-07 08-18 10-13 11-03 \
            11-17 12-08 12-25
            """
        ),
        (
            2026,
            """
            01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-20 08-07 08-17 10-12 \
            11-02 11-16 12-08 12-25
            """
        ),
        (
            2027,
            """
            01-01 01-11 03-22 03-25 03-26 05-01 05-10 05-31 06-07 07-05 07-20 08-07 08-16 10-18 \
            11-01 11-15 12-08 12-25
            """
        ),
    ]

    @Test(arguments: calendars)
    func followsTheCalendar(year: Int, expected: String) throws {
        let first = try #require(CivilDate(year: year, month: 1, day: 1))
        let days = (0..<366).map { first.adding(days: $0) }.filter { $0.year == year }
        let found = days.filter { ColombianHolidays.holiday(on: $0) != nil }
            .map { String($0.description.dropFirst(5)) }
        #expect(found == expected.split(separator: " ").map(String.init))
    }

    @Test(arguments: [
        ("2024-03-31", 2024), ("2025-04-20", 2025), ("2026-04-05", 2026), ("2038-04-25", 2038),
        ("1818-03-22", 1818),
    ])
    func findsEaster(date: String, year: Int) {
        #expect(ColombianHolidays.easterSunday(of: year).description == date)
    }

    @Test func namesThem() throws {
        let date = try #require(CivilDate("2026-12-08"))
        #expect(ColombianHolidays.holiday(on: date) == "Inmaculada Concepción")
    }
}
