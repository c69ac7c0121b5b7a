// Hours, days and terms, as people in Colombia write them.

extension ClaimReader {
    private static let monthNames = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre",
    ]

    /// The month of a name, 1 through 12.
    static func month(_ key: String) -> Int? {
        if key == "setiembre" { return 9 }
        return monthNames.firstIndex(of: key).map { $0 + 1 }
    }

    // MARK: Hours

    /// `8:00 a. m.`, `las ocho y media de la mañana`, `mediodía`.
    mutating func readTime() -> Bool {
        switch text.key(index) {
        case "mediodia":
            add([.time(720)], index..<index + 1)
            return true
        case "medianoche":
            add([.time(0), .time(1440)], index..<index + 1)
            return true
        default: break
        }
        if text.key(index) == "medio", text.key(index + 1) == "dia" {
            add([.time(720)], index..<index + 2)
            return true
        }
        guard let (hour, start, isWritten) = hour() else { return false }
        var (minutes, end) = (start.minutes, start.end)
        if text.key(end) == "y", !isWritten {
            if text.key(end + 1) == "media" { (minutes, end) = (30, end + 2) }
            if text.key(end + 1) == "cuarto" { (minutes, end) = (15, end + 2) }
        }
        let half = dayHalf(at: end)
        guard isWritten || half != nil || followsArticle(isSpelled: start.isSpelled) || isInRange()
        else { return false }
        if Self.unit(text.key(end)) != nil, half == nil { return false }
        let base = Int(hour) * 60 + minutes
        let noon = 720
        let readings: [Int] =
            switch half?.half {
            case .morning: [hour == 12 ? base - noon : base]
            case .afternoon: [hour < 12 ? base + noon : base]
            case .noon: [base]
            case nil: hour < 12 ? [base, base + noon] : [base]
            }
        add(readings.map { .time($0) }, index..<(half?.end ?? end))
        return true
    }

    private func hour() -> (Int64, (minutes: Int, end: Int, isSpelled: Bool), isWritten: Bool)? {
        guard let number = SpanishNumeral.read(text, at: index), !number.isMultiplied,
            number.thousandths % 1000 == 0, (0...24_000).contains(number.thousandths)
        else { return nil }
        let hour = number.thousandths / 1000
        guard !number.isSpelled else { return (hour, (0, number.end, true), false) }
        guard text.words[index].token.kind == .number else { return nil }
        guard text.isMark(number.end, ":"), text.touchesNext(index), text.touchesNext(number.end),
            let minutes = SpanishNumeral.digits(text, number.end + 1), minutes < 60_000
        else { return (hour, (0, number.end, false), false) }
        return (hour, (Int(minutes / 1000), number.end + 2, false), true)
    }

    private enum Half { case morning, afternoon, noon }

    /// `a. m.`, `pm`, `de la tarde`, `m.`, and the index after it.
    private func dayHalf(at index: Int) -> (half: Half, end: Int)? {
        let key = text.key(index)
        if key == "am" || key == "pm" { return (key == "am" ? .morning : .afternoon, index + 1) }
        if key == "a" || key == "p" {
            let next = text.isMark(index + 1, ".") ? index + 2 : index + 1
            guard text.key(next) == "m" else { return nil }
            return (key == "a" ? .morning : .afternoon, next + 1)
        }
        if key == "m" { return (.noon, index + 1) }
        guard key == "de" || key == "del" || key == "en" || key == "por" else { return nil }
        let next = text.key(index + 1) == "la" ? index + 2 : index + 1
        switch text.key(next) {
        case "manana", "madrugada": return next > index + 1 ? (.morning, next + 1) : nil
        case "tarde", "noche": return next > index + 1 ? (.afternoon, next + 1) : nil
        case "mediodia": return (.noon, next + 1)
        default: return nil
        }
    }

    /// `a las 8`, `hasta la 1`; `las dos` alone are two of something.
    private func followsArticle(isSpelled: Bool) -> Bool {
        guard ["las", "la"].contains(text.key(index - 1)) else { return false }
        let before = text.key(index - 2)
        let leads =
            ["a", "hasta", "desde", "tipo", "sobre"].contains(before)
            || before == "de" && ["antes", "despues", "partir"].contains(text.key(index - 3))
        return leads && (!isSpelled || before != "a" || text.key(index - 1) == "las")
            && !SmallWords.isTelling(at: index + 1, in: text)
    }

    /// `de 8 a 6` where opening hours are talked about.
    private func isInRange() -> Bool {
        let before = text.key(index - 1)
        let isEnd =
            before == "de" && text.key(index + 1) == "a" && isSmallNumber(index + 2)
            || before == "a" && isSmallNumber(index - 2)
        guard isEnd else { return false }
        let sentence = text.words[index].sentence
        return text.words.contains { $0.sentence == sentence && HoursWords.isHours($0.key) }
    }

    private func isSmallNumber(_ index: Int) -> Bool {
        guard let value = SpanishNumeral.digits(text, index) else { return false }
        return value <= 24_000
    }

    // MARK: Days

    /// `24 de diciembre`, `diciembre 24 de 2026`, `del 14 al 18 de diciembre`.
    mutating func readDate() -> Bool {
        if let month = Self.month(text.key(index)), let day = day(at: index + 1) {
            addDate(day, month, index..<index + 2)
            return true
        }
        let isFirst = text.key(index) == "primero" && text.key(index + 1) == "de"
        let number = SpanishNumeral.read(text, at: index)
        guard let day = isFirst ? 1 : day(at: index) else { return false }
        var end = isFirst ? index + 1 : (number?.end ?? index + 1)
        let firstEnd = end
        // The month of the last day holds for the first.
        if ["al", "y", "a", "hasta"].contains(text.key(end)),
            let last = SpanishNumeral.read(text, at: text.key(end + 1) == "el" ? end + 2 : end + 1)
        {
            end = last.end
        }
        guard text.key(end) == "de", let month = Self.month(text.key(end + 1)) else { return false }
        addDate(day, month, index..<(end == firstEnd ? end + 2 : firstEnd))
        return true
    }

    private func day(at index: Int) -> Int? {
        guard let number = SpanishNumeral.read(text, at: index), !number.isMultiplied,
            number.thousandths % 1000 == 0, (1000...31_000).contains(number.thousandths),
            text.words[index].token.kind != .amount
        else { return nil }
        return Int(number.thousandths / 1000)
    }

    private mutating func addDate(_ day: Int, _ month: Int, _ range: Range<Int>) {
        var end = range.upperBound
        let next = ["de", "del"].contains(text.key(end)) ? end + 1 : end
        var year: Int?
        if let value = SpanishNumeral.digits(text, next), (1_900_000...2_200_000).contains(value) {
            (year, end) = (Int(value / 1000), next + 1)
        }
        add([.date(month: month, day: day, year: year)], range.lowerBound..<end)
    }

    // MARK: Terms

    private static let units: [String: String] = [
        "minuto": "minuto", "minutos": "minuto", "min": "minuto", "hora": "hora", "horas": "hora",
        "dia": "dia", "dias": "dia", "semana": "semana", "semanas": "semana", "mes": "mes",
        "meses": "mes", "ano": "ano", "anos": "ano", "quincena": "quincena",
    ]

    /// The unit of time of a word.
    static func unit(_ key: String) -> String? { units[key] }

    /// `2 a 3 días hábiles`, `seis meses`, `media hora`, `el mismo día`.
    mutating func readDuration() -> Bool {
        if text.key(index) == "mismo", text.key(index + 1) == "dia" {
            add([.duration(0, 0, "dia")], index..<index + 2)
            return true
        }
        if text.key(index) == "dia", text.key(index + 1) == "siguiente" {
            add([.duration(1000, 1000, "siguiente")], index..<index + 2)
            return true
        }
        if ["media", "medio"].contains(text.key(index)), let unit = Self.unit(text.key(index + 1)) {
            add([.duration(500, 500, unit)], index..<index + 2)
            return true
        }
        guard let first = SpanishNumeral.read(text, at: index), !first.isMultiplied else {
            return false
        }
        var (last, end) = (first, first.end)
        let isJoined = ["a", "o", "y"].contains(text.key(end)) || text.isMark(end, "-")
        if isJoined, let other = SpanishNumeral.read(text, at: end + 1), !other.isMultiplied,
            Self.unit(text.key(other.end)) != nil
        {
            (last, end) = (other, other.end)
        }
        guard let unit = Self.unit(text.key(end)) else { return false }
        // `a los 8 días hábiles` and `8 días` are not the same; the shop's own words decide.
        let isWorking = ["habil", "habiles", "laboral", "laborales"].contains(text.key(end + 1))
        add(
            [.duration(first.thousandths, last.thousandths, unit)],
            index..<(isWorking ? end + 2 : end + 1), unit: isWorking ? "habil" : "")
        return true
    }
}

extension SmallWords {
    /// Whether a word that may name something stands at a place.
    static func isTelling(at index: Int, in text: DraftReading) -> Bool {
        text.words.indices.contains(index) && text.words[index].isWord
            && isTelling(text.words[index].token)
    }
}
