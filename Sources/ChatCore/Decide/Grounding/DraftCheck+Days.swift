// Whether hours and days are the shop's, on the days that the sentence speaks of.

extension DraftCheck {
    /// Whether a sentence is about opening hours.
    func hasHours(_ sentence: Range<Int>) -> Bool {
        sentence.contains { index in
            HoursWords.open.contains(text.key(index)) || HoursWords.closed.contains(text.key(index))
        }
    }

    mutating func checkDays() throws(GroundingFlaw) {
        var remembered: [CivilDate] = []
        for sentence in sentences {
            let dates = try namedDates(sentence)
            // `ese día`, `ese miércoles`
            let refers = dates.isEmpty && sentence.contains { text.key($0) == "ese" }
            let days = refers ? remembered : dates.map(\.date)
            if !days.isEmpty { remembered = days }
            try checkOpening(sentence, dates, days)
            try checkHours(sentence, dates, refers ? days : [])
        }
    }

    // MARK: Which days

    /// A day that a sentence names, and where.
    struct NamedDate {
        var date: CivilDate
        var index: Int
    }

    /// The days of a sentence: of the week, of the calendar, today and tomorrow; a range is all its days.
    private mutating func namedDates(_ sentence: Range<Int>) throws(GroundingFlaw) -> [NamedDate] {
        var dates: [NamedDate] = []
        let today = facts.now.date
        for index in sentence {
            if let weekday = HoursWords.weekday(text.key(index)), !isBesideDate(index) {
                append(usualDay(weekday), index, &dates, isWeekday: true)
            }
            switch text.key(index) {
            case "hoy": append(today, index, &dates, isWeekday: false)
            case "manana" where !["la", "esta", "toda"].contains(text.key(index - 1)):
                append(today.adding(days: 1), index, &dates, isWeekday: false)
            case "festivo", "festivos", "feriados":
                if let holiday = (1...120).lazy.map({ today.adding(days: $0) })
                    .first(where: { self.isPlainHoliday($0) })
                {
                    append(holiday, index, &dates, isWeekday: false)
                }
            default: break
            }
        }
        for claim in claims where sentence.contains(claim.range.lowerBound) {
            if let date = try date(of: claim, in: sentence) {
                append(date, claim.range.lowerBound, &dates, isWeekday: false)
            }
        }
        return dates.sorted { $0.index < $1.index }
    }

    /// `hoy domingo`, `el miércoles 16 de diciembre`: the other word says which day it is.
    private func isBesideDate(_ index: Int) -> Bool {
        if ["hoy", "manana"].contains(text.key(index - 1)) { return true }
        return claims.contains { claim in
            guard claim.range.lowerBound == index + 1 else { return false }
            return claim.readings.contains { if case .date = $0 { true } else { false } }
        }
    }

    /// A day of the week on which nothing but the week decides.
    private func usualDay(_ weekday: Weekday) -> CivilDate {
        let today = facts.now.date
        let ahead = (weekday.mondayBased - today.weekday.mondayBased + 7) % 7
        let hours = facts.business.profile.openingHours
        let usual = hours.week[weekday] ?? []
        for week in 0..<30 {
            let date = today.adding(days: ahead + week * 7)
            if hours.day(date).intervals == usual, hours.day(date).reason == nil { return date }
        }
        return today.adding(days: ahead)
    }

    private func isPlainHoliday(_ date: CivilDate) -> Bool {
        facts.business.profile.openingHours.exceptions[date] == nil
            && ColombianHolidays.holiday(on: date) != nil
    }

    /// Adds a day, and those from the one before it where `lunes a viernes` or `del 14 al 18` is said.
    private func append(
        _ date: CivilDate, _ index: Int, _ dates: inout [NamedDate], isWeekday: Bool
    ) {
        let joint = text.key(index - 1) == "el" ? index - 2 : index - 1
        if ["a", "al", "hasta"].contains(text.key(joint)), let last = dates.last,
            joint - last.index <= 4
        {
            var length = date.daysSinceEpoch - last.date.daysSinceEpoch
            if isWeekday { length = length.floorModulo(7) }
            if (1...31).contains(length) {
                for offset in 1..<max(1, length) {
                    let day = last.date.adding(days: Int(offset))
                    let shown = isWeekday ? usualDay(day.weekday) : day
                    dates.append(NamedDate(date: shown, index: index))
                }
            }
        }
        dates.append(NamedDate(date: date, index: index))
    }

    /// The day that a date means; one that the shop does not name must at least be a day of opening hours.
    private mutating func date(
        of claim: Claim, in sentence: Range<Int>
    ) throws(GroundingFlaw) -> CivilDate? {
        for reading in claim.readings {
            guard case .date(let month, let day, let year) = reading else { continue }
            let today = facts.now.date
            let date =
                year.flatMap { CivilDate(year: $0, month: month, day: day) }
                ?? [today.year, today.year + 1].lazy
                .compactMap { CivilDate(year: $0, month: month, day: day) }
                .first { $0 >= today }
            if hasHours(sentence) || has(sentence, ["horario"]), let date {
                let before = HoursWords.weekday(text.key(claim.range.lowerBound - 1))
                guard before == nil || before == date.weekday else { throw .date }
                note("date:horario", claim.range)
                return date
            }
            let isOfPrice = has(sentence, ["lista", "preci", "actuali"])
            let price = items(of: claim.range.lowerBound).first { passage in
                guard case .item(let item) = passage.kind, let own = item.priceDate else {
                    return false
                }
                return own.month == month && own.day == day && (year == nil || year == own.year)
            }
            if isOfPrice, let price {
                note("date:" + price.id, claim.range)
                return nil
            }
            guard shop.dates.contains(reading),
                !has(sentence, ["llega", "entreg", "envi", "despach"])
            else {
                // `90/14` is no day.
                if claim.readings.count > 1 { continue }
                throw .date
            }
            note("date:tienda", claim.range)
            return date
        }
        return nil
    }

    // MARK: Open or closed

    private static let states: Set<String> = [
        "abierto", "abiertos", "cerrado", "cerrados", "atendiendo",
    ]

    private func checkOpening(
        _ sentence: Range<Int>, _ dates: [NamedDate], _ days: [CivilDate]
    ) throws(GroundingFlaw) {
        guard teamHours(named: sentence) == nil else { return }
        for clause in text.clauses(in: sentence) {
            let inClause = dates.filter { clause.contains($0.index) }.map(\.date)
            let meant = inClause.isEmpty ? days : inClause
            let opens = clause.contains { HoursWords.open.contains(text.key($0)) }
            let closes = clause.contains {
                ["cerrado", "cerrados", "cerrada"].contains(text.key($0))
            }
            guard opens || closes else { continue }
            let saysOpen = opens && !isDenied(clause) && !closes
            let hours = facts.business.profile.openingHours
            let isNow =
                has(clause, ["ahora", "momento"])
                && clause.contains { Self.states.contains(text.key($0)) }
            if isNow, hours.isOpen(at: facts.now) != saysOpen { throw .time }
            let isEveryDay = has(clause, ["todos"]) && has(clause, ["dias"])
            if isEveryDay, saysOpen, hours.week.count(where: { !$0.value.isEmpty }) < 7 {
                throw .time
            }
            // `abrimos el 24 hasta las 3`, `el domingo no abrimos`
            for day in isNow ? [] : meant where hours.day(day).intervals.isEmpty == saysOpen {
                let isWeekday = dates.contains { HoursWords.weekday(text.key($0.index)) != nil }
                throw isWeekday ? .time : .date
            }
        }
    }
}
