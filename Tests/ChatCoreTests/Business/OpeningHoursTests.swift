import Testing

@testable import ChatCore

@Suite struct OpeningHoursTests {
    /// Monday to Friday with a break, Saturday mornings, closed on Sundays and holidays; stocktaking
    /// on 30 November, longer hours on 5 December, a Saturday.
    static func shop(holidays: HolidayRule = .closed) throws -> OpeningHours {
        let morning = try #require(ClockInterval("8:00-12:00"))
        let afternoon = try #require(ClockInterval("14:00-18:00"))
        let saturday = try #require(ClockInterval("9:00-13:00"))
        let long = try #require(ClockInterval("9:00-20:30"))
        var week: [Weekday: [ClockInterval]] = [.saturday: [saturday]]
        for day in [Weekday.monday, .tuesday, .wednesday, .thursday, .friday] {
            week[day] = [afternoon, morning]
        }
        return OpeningHours(
            week: week,
            exceptions: [
                try #require(CivilDate("2026-11-30")): OpeningException(
                    intervals: [], reason: "inventario"),
                try #require(CivilDate("2026-12-05")): OpeningException(intervals: [long]),
            ],
            holidays: holidays)
    }

    /// A local time, then what customers read; the first column of a row is a comment.
    static let table = """
        monday, before opening | 2026-11-23 07:59 | cerrados; abrimos hoy a las 8:00 a. m.
        opening minute         | 2026-11-23 08:00 | abiertos hasta las 12:00 m. y de 2:00 p. m. a 6:00 p. m.
        last open minute       | 2026-11-23 11:59 | abiertos hasta las 12:00 m. y de 2:00 p. m. a 6:00 p. m.
        closing minute         | 2026-11-23 12:00 | cerrados; abrimos hoy a las 2:00 p. m.
        friday evening         | 2026-11-27 18:00 | cerrados; abrimos mañana sábado a las 9:00 a. m.
        saturday               | 2026-11-28 12:30 | abiertos hasta la 1:00 p. m.
        before stocktaking     | 2026-11-28 13:00 | cerrados; abrimos el martes 1 de diciembre a las 8:00 a. m.
        stocktaking            | 2026-11-30 10:00 | cerrados; abrimos mañana martes a las 8:00 a. m.
        longer saturday        | 2026-12-05 20:00 | abiertos hasta las 8:30 p. m.
        holiday on a tuesday   | 2026-12-08 10:00 | cerrados; abrimos mañana miércoles a las 8:00 a. m.
        end of the year        | 2026-12-31 19:00 | cerrados; abrimos el sábado 2 de enero de 2027 a las 9:00 a. m.
        """

    @Test(arguments: table.split(separator: "\n"))
    func followsTheTable(row: Substring) throws {
        let cells = row.split(separator: "|").map(trimmed)
        try #require(cells.count == 3)
        #expect(try Self.shop().statusText(at: localTime(cells[1])) == cells[2])
    }

    @Test func writesTheWeek() throws {
        #expect(
            try Self.shop().weekText == """
                Lunes a viernes: 8:00 a. m. a 12:00 m. y 2:00 p. m. a 6:00 p. m.
                Sábado: 9:00 a. m. a 1:00 p. m.
                Domingo y festivos: cerrado
                """)
        let early = try #require(ClockInterval("9:00-12:00"))
        #expect(
            try Self.shop(holidays: .intervals([early])).weekText.hasSuffix(
                "Domingo: cerrado\nFestivos: 9:00 a. m. a 12:00 m."))
        #expect(OpeningHours(week: [:]).weekText == "Lunes a domingo: cerrado")
    }

    @Test func writesDaysAndChanges() throws {
        let shop = try Self.shop()
        let day = try #require(CivilDate("2026-12-08"))
        #expect(shop.text(on: day) == "cerrado (Inmaculada Concepción)")
        let before = try #require(CivilDate("2026-11-28"))
        #expect(
            shop.upcomingChangesText(from: before)
                == "el lunes 30 de noviembre: cerrado (inventario)")
        let ordinary = try #require(CivilDate("2026-11-23"))
        #expect(shop.upcomingChangesText(from: ordinary, days: 3) == nil)
    }

    @Test func holidaysFollowTheirRule() throws {
        let holiday = try localTime("2026-12-08 10:00")
        #expect(try Self.shop(holidays: .asUsual).isOpen(at: holiday))
        #expect(try !Self.shop(holidays: .likeSunday).isOpen(at: holiday))
        let noon = try #require(ClockInterval("10:00-12:00"))
        #expect(try Self.shop(holidays: .intervals([noon])).isOpen(at: holiday))
    }

    @Test func theNextOpeningIsLaterThanNow() throws {
        let opening = try localTime("2026-11-23 08:00")
        #expect(try Self.shop().nextOpening(after: opening) == localTime("2026-11-23 14:00"))
    }

    @Test func runsOverMidnight() throws {
        let evening = try #require(ClockInterval("18:00-24:00"))
        let night = try #require(ClockInterval("0:00-2:00"))
        let bar = OpeningHours(week: [.friday: [evening], .saturday: [night]])
        #expect(
            bar.status(at: try localTime("2026-11-27 23:59"))
                == .open(until: try localTime("2026-11-28 02:00")))
        let single = OpeningHours(week: [.friday: [evening]])
        #expect(
            single.statusText(at: try localTime("2026-11-27 20:00"))
                == "abiertos hasta la medianoche")
    }

    @Test func neverOpenAndNeverClosed() throws {
        let local = try localTime("2026-11-27 20:00")
        #expect(OpeningHours(week: [:]).status(at: local) == .closed(opensAt: nil))
        #expect(OpeningHours(week: [:]).statusText(at: local) == "cerrados")
        let all = try #require(ClockInterval("0:00-24:00"))
        let always = OpeningHours(
            week: Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [all]) }))
        #expect(always.status(at: local) == .open(until: nil))
        #expect(always.weekText == "Lunes a domingo: 24 horas")
    }

    @Test(arguments: ["8:00", "18:00-8:00", "8-12", "25:00-26:00", "8:60-9:00", "24:30-25:00", "-"])
    func refusesIntervals(text: String) {
        #expect(ClockInterval(text) == nil)
    }

    private func localTime(_ text: String) throws -> LocalTime {
        let date = try #require(CivilDate(String(text.prefix(10))))
        let hour = try #require(Int(text.dropFirst(11).prefix(2)))
        let minute = try #require(Int(text.suffix(2)))
        return LocalTime(date: date, hour: hour, minute: minute)
    }

    private func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}
