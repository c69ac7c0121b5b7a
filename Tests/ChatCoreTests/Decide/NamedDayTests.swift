import Testing

@testable import ChatCore

@Suite struct NamedDayTests {
    /// What customers say, today, and the days that are meant.
    static let table = """
        semana santa        | 2026-12-07 | 2027-03-25 2027-03-26 2027-03-27
        semana santa        | 2027-03-26 | 2027-03-26 2027-03-27
        viernes santo       | 2026-03-01 | 2026-04-03
        domingo de ramos    | 2026-03-01 | 2026-03-29
        navidad             | 2026-12-07 | 2026-12-25
        navidad             | 2026-12-26 | 2027-12-25
        la noche de velitas | 2026-12-08 | 2027-12-07
        las velitas         | 2026-12-07 | 2026-12-07
        fin de año          | 2026-12-07 | 2026-12-31
        año nuevo           | 2026-12-07 | 2027-01-01
        el día de reyes     | 2026-12-07 | 2027-01-11
        """

    @Test(arguments: table.split(separator: "\n"))
    func findsTheDays(row: Substring) throws {
        let cells = row.split(separator: "|", omittingEmptySubsequences: false).map {
            $0.split(separator: " ").joined(separator: " ")
        }
        let today = try #require(CivilDate(cells[1]))
        let hits = PhraseTable<Cue>.spanish.hits(in: NormalizedText(cells[0]).words)
        let days = hits.flatMap { hit in
            if case .namedDay(let day) = hit.value { day.dates(from: today) } else { [CivilDate]() }
        }
        #expect(days.map(\.description).joined(separator: " ") == cells[2])
    }
}
