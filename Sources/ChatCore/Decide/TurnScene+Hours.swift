// Opening hours: now, on a day that the customer names, or the whole week.

extension TurnScene {
    /// The answer to a question about opening hours.
    func hoursPart(isPart: Bool) -> AnswerPart? {
        let hours = business.profile.openingHours
        var days = AskedDays.days(in: cues, words, today: local, hours: hours)
        // Today's hours are of use while some of them are still to come.
        let isAskedToday = has(.today) && !has(.now) && days.isEmpty
        if isAskedToday,
            hours.day(local.date).intervals.contains(where: { $0.closes > local.minuteOfDay })
        {
            days = [local.date]
        }
        if !days.isEmpty {
            let lines = days.compactMap { date -> String? in
                let day = hours.day(date)
                let isOpen = !day.intervals.isEmpty
                var values: GapValues = [
                    .askedDay: SpanishText.day(date, from: local.date),
                    .hoursOfAskedDay: OpeningHours.text(of: day),
                ]
                values[.reasonOfAskedDay] = day.reason.map { "(\($0))" }
                // The opening that matters is the one after the day asked for.
                values[.nextOpening] =
                    hours.nextOpening(after: LocalTime(date: date, secondsOfDay: 86_399))
                    .map { SpanishText.moment($0, from: local.date) }
                return text(
                    in: isOpen ? .openThatDay : .closedThatDay, values,
                    isPart: isPart || days.count > 1)
            }
            if !lines.isEmpty { return hoursPart(lines.joined(separator: "\n"), .named) }
        }
        if has(.now) || has(.today) {
            let isOpen = hours.isOpen(at: local)
            if let text = text(in: isOpen ? .openNow : .closedNow, isPart: isPart) {
                return hoursPart(text, .now)
            }
        }
        return text(about: .hours, isPart: isPart).map { hoursPart($0, .week) }
    }

    private func hoursPart(_ text: String, _ day: DayOutcome) -> AnswerPart {
        var part = AnswerPart(text, asks: Intent.hours.openQuestion)
        part.tokens = [.day(day)]
        return part
    }
}
