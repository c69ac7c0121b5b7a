import Testing

@testable import ChatCore

@Suite struct TimestampTests {
    /// Milliseconds and the text they are written as.
    static let table: [(Int64, String)] = [
        (0, "1970-01-01T00:00:00.000Z"),
        (-1, "1969-12-31T23:59:59.999Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"),
        (1_795_369_745_120, "2026-11-22T17:49:05.120Z"),
        (4_102_444_799_999, "2099-12-31T23:59:59.999Z"),
    ]

    @Test(arguments: table)
    func writesAndReadsISO8601(milliseconds: Int64, text: String) {
        #expect(Timestamp(milliseconds: milliseconds).iso8601 == text)
        #expect(Timestamp(iso8601: text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "2026-11-22", "2026-13-01T00:00:00Z", "2026-02-29T00:00:00Z", "2026-11-22T24:00:00Z",
        "2026-11-22T17:49:05.Z", "2026-11-22T17:49:05.12x Z", "2026-11-22T17:49:05+00:00",
    ])
    func refusesOtherForms(text: String) {
        #expect(Timestamp(iso8601: text) == nil)
    }

    @Test func arithmeticSaturates() {
        let last = Timestamp(milliseconds: .max)
        #expect(last.adding(seconds: 1) == last)
        #expect(Timestamp(seconds: .max) == last)
        #expect(Timestamp(milliseconds: .min).milliseconds(since: last) == .min)
    }

    @Test func everyDayOfFourCenturiesIsItsOwnInverse() {
        for days in stride(from: Int64(-20_000), through: 130_000, by: 1) {
            let date = CivilDate(daysSinceEpoch: days)
            #expect(date.daysSinceEpoch == days)
        }
        #expect(CivilDate("2026-11-22")?.weekday == .sunday)
    }
}
