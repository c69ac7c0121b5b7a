// Whether each hour is one at which the shop, or the team that is named, opens or closes.

extension DraftCheck {
    /// What holds on the days that an hour is said of.
    private struct Opening {
        var days: [[ClockInterval]]
        /// Whether the days were named; else any day of the shop's will do.
        var isNamed: Bool

        func fits(_ holds: ([ClockInterval]) -> Bool) -> Bool {
            isNamed ? days.allSatisfy(holds) : days.contains(where: holds)
        }
    }

    mutating func checkHours(
        _ sentence: Range<Int>, _ dates: [NamedDate], _ referred: [CivilDate]
    ) throws(GroundingFlaw) {
        if claims.contains(where: { isRoundTheClock($0, in: sentence) }) { throw .time }
        let times = claims.filter { sentence.contains($0.range.lowerBound) && isTime($0) }
        let isOfShipping =
            sentence.contains { FactPassage.isShipping(text.key($0)) } || has(sentence, ["compr"])
        for (place, claim) in times.enumerated() {
            if isOfShipping, !hasHours(sentence) {
                try checkDeadline(claim, sentence)
                continue
            }
            // `cerramos al mediodía` is said of a pause.
            if ["mediodia", "medio"].contains(text.key(claim.range.lowerBound)) { continue }
            let opening = opening(on: meantDays(claim, dates, referred), sentence)
            guard opening.fits({ day in isBound(claim, of: day) }) else { throw .time }
            if place > 0, isRange(times[place - 1], claim) {
                let isPause = has(sentence, ["cerr", "cierr"])
                guard opening.fits({ isStretch(times[place - 1], claim, $0, isPause: isPause) })
                else { throw .time }
            }
            note("time:horario", claim.range)
        }
        if has(sentence, ["jornada"]), has(sentence, ["continua"]), !isDenied(sentence) {
            let opening = opening(on: dates.map(\.date), sentence)
            if opening.days.contains(where: { $0.count > 1 }) { throw .time }
        }
    }

    private func isTime(_ claim: Claim) -> Bool {
        if case .time = claim.readings[0] { true } else { false }
    }

    private func isRoundTheClock(_ claim: Claim, in sentence: Range<Int>) -> Bool {
        sentence.contains(claim.range.lowerBound)
            && (claim.readings.contains(.code("24/7"))
                || claim.readings == [.duration(24_000, 24_000, "hora")] && hasHours(sentence))
    }

    /// `compre antes de las 2:00 p. m.`, as the zone says.
    private mutating func checkDeadline(
        _ claim: Claim, _ sentence: Range<Int>
    ) throws(GroundingFlaw) {
        let named = zones(sentence)
        let zones = shop.zones.enumerated().filter { named.isEmpty || named.contains($0.offset) }
        let backing = (zones.map(\.element) + shop.texts).first {
            !$0.values.isDisjoint(with: claim.readings)
        }
        guard let backing else { throw .time }
        note("time:" + backing.id, claim.range)
    }

    /// The days that an hour is said of: those named last before it, else the next ones.
    private func meantDays(
        _ claim: Claim, _ dates: [NamedDate], _ referred: [CivilDate]
    ) -> [CivilDate] {
        if !referred.isEmpty { return referred }
        let before = dates.filter { $0.index < claim.range.lowerBound }
        guard let last = before.last else { return dates.map(\.date) }
        // Days that are named together hold together: nothing but small words lies between.
        var group: [NamedDate] = [last]
        for date in before.dropLast().reversed() {
            guard let first = group.last, first.index - date.index <= 5,
                !claims.contains(where: {
                    (date.index..<first.index).contains($0.range.lowerBound) && isTime($0)
                })
            else { break }
            group.append(date)
        }
        return group.map(\.date)
    }

    /// The hours of the team of its own that a sentence names.
    func teamHours(named sentence: Range<Int>) -> OpeningHours? {
        facts.business.profile.teams.lazy.compactMap { team in
            let id = Token.withoutEnye(team.id)
            return sentence.contains { text.key($0) == id } ? team.hours : nil
        }.first
    }

    private func opening(on days: [CivilDate], _ sentence: Range<Int>) -> Opening {
        let hours = teamHours(named: sentence) ?? facts.business.profile.openingHours
        guard days.isEmpty else {
            return Opening(days: days.map { hours.day($0).intervals }, isNamed: true)
        }
        let all = hours.week.values.map { $0 } + hours.exceptions.values.map(\.intervals)
        return Opening(days: all, isNamed: false)
    }

    private func isBound(_ claim: Claim, of day: [ClockInterval]) -> Bool {
        day.contains { interval in
            claim.readings.contains(.time(interval.opens))
                || claim.readings.contains(.time(interval.closes))
        }
    }

    /// Whether two hours are the ends of one stretch: `de 8 a 12`, `8:00 – 12:30`.
    private func isRange(_ first: Claim, _ second: Claim) -> Bool {
        guard first.range.upperBound <= second.range.lowerBound,
            second.range.lowerBound - first.range.upperBound <= 4
        else { return false }
        let gap = first.range.upperBound..<second.range.lowerBound
        let keys = gap.map { text.words[$0].key }.filter { !["las", "la", "."].contains($0) }
        return keys == ["a"] || keys == ["-"] || keys == ["hasta"]
    }

    /// Whether the shop is open from one to the other without a pause, or closed where a pause is meant.
    private func isStretch(
        _ first: Claim, _ second: Claim, _ day: [ClockInterval], isPause: Bool
    ) -> Bool {
        let isOpen = day.contains { interval in
            first.readings.contains(.time(interval.opens))
                && second.readings.contains(.time(interval.closes))
        }
        let isClosed = zip(day, day.dropFirst()).contains { earlier, later in
            first.readings.contains(.time(earlier.closes))
                && second.readings.contains(.time(later.opens))
        }
        return isOpen || isPause && isClosed
    }
}
