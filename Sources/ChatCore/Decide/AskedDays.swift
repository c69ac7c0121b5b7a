/// Finds the days that a question about opening hours is about.
enum AskedDays {
    /// How far ahead `el festivo` is looked for, in days.
    private static let holidayHorizon = 120
    /// How many days one answer names at most.
    private static let limit = 3

    /// The days, ascending, each once; empty when none is named. Today is named only together with others,
    /// because the question about today alone is whether the shop is open now.
    static func days(
        in cues: [PhraseTable<Cue>.Hit], _ words: [Token], today: LocalTime, hours: OpeningHours
    ) -> [CivilDate] {
        var days: Set<CivilDate> = []
        let asksHoliday = cues.contains { $0.value == .holiday }
        for cue in cues {
            switch cue.value {
            case .tomorrow: days.insert(today.date.adding(days: 1))
            case .dayAfterTomorrow: days.insert(today.date.adding(days: 2))
            case .weekend:
                days.insert(next(.saturday, from: today, hours))
                days.insert(next(.sunday, from: today, hours))
            case .weekday(let weekday):
                let date =
                    asksHoliday
                    ? nextHoliday(from: today.date) { $0.weekday == weekday } : nil
                days.insert(date ?? next(weekday, from: today, hours))
            case .namedDay(let named): days.formUnion(named.dates(from: today.date))
            case .month(let month):
                if let date = date(in: month, at: cue.range, words, from: today.date) {
                    days.insert(date)
                }
            default: break
            }
        }
        if asksHoliday, days.isEmpty, let date = nextHoliday(from: today.date, where: { _ in true })
        {
            days.insert(date)
        }
        days.formUnion(bareDays(in: words, beside: cues, from: today.date))
        if !days.isEmpty, cues.contains(where: { $0.value == .today }) { days.insert(today.date) }
        return Array(days.sorted().prefix(limit))
    }

    /// Whether a day is named by its number alone: `el 24`.
    static func hasBareDay(_ words: [Token]) -> Bool {
        words.indices.contains { isBareDay(words, $0) }
    }

    private static func isBareDay(_ words: [Token], _ index: Int) -> Bool {
        guard words[index].kind == .number, let value = words[index].value, index > 0 else {
            return false
        }
        return (1...31).contains(value) && ["el", "dia"].contains(words[index - 1].key)
    }

    /// `el 24`, where no month stands beside it: the next day of that number.
    private static func bareDays(
        in words: [Token], beside cues: [PhraseTable<Cue>.Hit], from today: CivilDate
    ) -> [CivilDate] {
        let months = cues.compactMap { cue in
            if case .month = cue.value { cue.range.lowerBound } else { nil }
        }
        return words.indices.compactMap { index in
            guard isBareDay(words, index), let value = words[index].value,
                !months.contains(where: { $0 > index && $0 - index <= 2 })
            else { return nil }
            for offset in 0...holidayHorizon {
                let date = today.adding(days: offset)
                if date.day == Int(value) { return date }
            }
            return nil
        }
    }

    /// The next such day; today as long as the shop has not closed for the day.
    private static func next(
        _ weekday: Weekday, from today: LocalTime, _ hours: OpeningHours
    ) -> CivilDate {
        let ahead = (weekday.mondayBased - today.weekday.mondayBased + 7) % 7
        let isOver = hours.day(today.date).intervals.allSatisfy { $0.closes <= today.minuteOfDay }
        return today.date.adding(days: ahead == 0 && isOver ? 7 : ahead)
    }

    private static func nextHoliday(
        from today: CivilDate, where fits: (CivilDate) -> Bool
    ) -> CivilDate? {
        for offset in 0...holidayHorizon {
            let date = today.adding(days: offset)
            if fits(date), ColombianHolidays.holiday(on: date) != nil { return date }
        }
        return nil
    }

    /// `24 de diciembre`, `diciembre 24`: this year's, or next year's when it is over.
    private static func date(
        in month: Int, at range: Range<Int>, _ words: [Token], from today: CivilDate
    ) -> CivilDate? {
        let before = words[..<range.lowerBound].suffix(2).last { $0.kind == .number }
        let after = words[range.upperBound...].first.flatMap { $0.kind == .number ? $0 : nil }
        guard let day = (before ?? after)?.value.flatMap({ Int(exactly: $0) }) else { return nil }
        let thisYear = CivilDate(year: today.year, month: month, day: day)
        if let thisYear, thisYear >= today { return thisYear }
        return CivilDate(year: today.year + 1, month: month, day: day)
    }
}
