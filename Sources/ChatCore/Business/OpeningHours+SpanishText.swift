extension OpeningHours {
    /// The week as customers read it, a line for days that are alike:
    /// `Lunes a viernes: 8:00 a. m. a 6:00 p. m.`
    public var weekText: String {
        var lines: [(days: [Weekday], text: String)] = []
        for weekday in Weekday.allCases {
            let text = SpanishText.intervals(week[weekday] ?? [])
            if let last = lines.last, last.text == text {
                lines[lines.count - 1].days.append(weekday)
            } else {
                lines.append(([weekday], text))
            }
        }
        var rows = lines.map { (name: Self.name(of: $0.days), text: $0.text) }
        if let holidayText, let last = rows.last {
            if last.text == holidayText, last.name.hasSuffix("omingo") {
                rows[rows.count - 1].name = last.name + " y festivos"
            } else {
                rows.append(("festivos", holidayText))
            }
        }
        return rows.map { "\($0.name.prefix(1).uppercased())\($0.name.dropFirst()): \($0.text)" }
            .joined(separator: "\n")
    }

    /// What holds on a day: `8:00 a. m. a 1:00 p. m.`, `cerrado (Navidad)`.
    public func text(on date: CivilDate) -> String {
        Self.text(of: day(date))
    }

    /// The hours of a day, with the reason why they differ.
    static func text(of day: Day) -> String {
        let hours = SpanishText.intervals(day.intervals)
        return day.reason.map { "\(hours) (\($0))" } ?? hours
    }

    /// `abiertos hasta las 6:00 p. m.`, `abiertos hasta las 12:30 p. m. y de 2:00 p. m. a 6:00 p. m.` or
    /// `cerrados; abrimos mañana lunes a las 8:00 a. m.`
    public func statusText(at local: LocalTime) -> String {
        switch status(at: local) {
        case .open(let until):
            "abiertos" + (until.map { " hasta \(Self.closingText($0))" } ?? "") + laterText(local)
        case .closed(let opening):
            "cerrados"
                + (opening.map { "; abrimos \(SpanishText.moment($0, from: local.date))" } ?? "")
        }
    }

    /// The days within `days` from a date on which other hours than the week's hold, a line each.
    public func upcomingChangesText(from date: CivilDate, days: Int = 7) -> String? {
        let lines = (0..<days).compactMap { offset -> String? in
            let other = date.adding(days: offset)
            guard day(other).intervals != (week[other.weekday] ?? []) else { return nil }
            return "\(SpanishText.day(other, from: date)): \(text(on: other))"
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    /// What comes after the opening that a local time lies in, on the same day: ` y de 2:00 p. m. a 6:00 p. m.`
    private func laterText(_ local: LocalTime) -> String {
        let later = day(local.date).intervals.filter { $0.opens > local.minuteOfDay }
        return later.isEmpty ? "" : " y de " + SpanishText.intervals(later)
    }

    /// The end of an opening, `las 6:00 p. m.`; midnight has no article of its own day.
    static func closingText(_ until: LocalTime) -> String {
        SpanishText.clockWithArticle(minuteOfDay: until.minuteOfDay)
    }

    private var holidayText: String? {
        switch holidays {
        case .closed: SpanishText.intervals([])
        case .likeSunday: SpanishText.intervals(week[.sunday] ?? [])
        case .intervals(let own): SpanishText.intervals(own.sorted())
        case .asUsual: nil
        }
    }

    private static func name(of days: [Weekday]) -> String {
        let names = days.map(\.spanishName)
        guard let first = names.first, let last = names.last, names.count > 1 else {
            return names.first ?? ""
        }
        return names.count == 2 ? "\(first) y \(last)" : "\(first) a \(last)"
    }
}
