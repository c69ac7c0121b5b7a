// Dates, hours and lists as people in Colombia write them.

/// Words for values, in Spanish.
public enum SpanishText {
    /// `efectivo, Nequi y tarjeta`; `e` before the sound of an i.
    public static func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        if items.count == 2 { return .joined(items[0], soundsLikeI(last) ? " e " : " y ", last) }
        return items.dropLast().joined(separator: ", ") + (soundsLikeI(last) ? " e " : " y ") + last
    }

    /// Whether a word begins with the sound of an i that no other vowel follows: `y` before it would not be heard.
    private static func soundsLikeI(_ word: String) -> Bool {
        switch word.utf8.first {
        case UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "h"), UInt8(ascii: "H"), 0xC3:
            let start = word.lowercased()
            return ["i", "í", "hi", "hí"].contains { start.hasPrefix($0) }
                && !start.hasPrefix("hie")
        default: return false
        }
    }

    /// A minute of the day: `8:00 a. m.`, `12:00 m.`, `medianoche` for 1,440.
    public static func clock(minuteOfDay minute: Int) -> String {
        if minute >= 1440 { return "medianoche" }
        let hour = minute / 60
        let suffix = minute == 720 ? "m." : (hour < 12 ? "a. m." : "p. m.")
        let shown = hour % 12 == 0 ? 12 : hour % 12
        let digits = Int64(minute % 60).padded(to: 2)
        return String(bytes: suffix.utf8.count + 6) {
            $0.write(String(shown))
            $0.write(":")
            $0.write(digits)
            $0.write(" ")
            $0.write(suffix)
        }
    }

    /// A time with its article: `las 8:00 a. m.`, `la 1:00 p. m.`, `medianoche`.
    public static func clockWithArticle(minuteOfDay minute: Int) -> String {
        if minute >= 1440 || minute == 0 { return "la medianoche" }
        let isOne = minute / 60 % 12 == 1
        return (isOne ? "la " : "las ") + clock(minuteOfDay: minute)
    }

    /// `8:00 a. m. a 12:00 m. y 2:00 p. m. a 6:00 p. m.`, or `cerrado`.
    public static func intervals(_ intervals: [ClockInterval]) -> String {
        guard !intervals.isEmpty else { return "cerrado" }
        if intervals.count == 1, intervals[0].opens == 0, intervals[0].closes == 1440 {
            return "24 horas"
        }
        return list(
            intervals.map {
                .joined(clock(minuteOfDay: $0.opens), " a ", clock(minuteOfDay: $0.closes))
            })
    }

    /// `22 de noviembre`; the year is added when it is not `currentYear`.
    public static func date(_ date: CivilDate, currentYear: Int? = nil) -> String {
        let year = currentYear.map { $0 == date.year ? "" : " de \(date.year)" } ?? ""
        return "\(date.day) de \(months[date.month - 1])" + year
    }

    /// A day seen from another: `hoy domingo`, `mañana lunes`, `el martes 24 de noviembre`.
    public static func day(_ date: CivilDate, from today: CivilDate) -> String {
        let name = date.weekday.spanishName
        switch date.daysSinceEpoch - today.daysSinceEpoch {
        case 0: return "hoy \(name)"
        case 1: return "mañana \(name)"
        default: return "el \(name) \(self.date(date, currentYear: today.year))"
        }
    }

    /// `mañana lunes a las 8:00 a. m.`
    public static func moment(_ local: LocalTime, from today: CivilDate) -> String {
        let day = local.date == today ? "hoy" : day(local.date, from: today)
        return .joined(day, " a ", clockWithArticle(minuteOfDay: local.minuteOfDay))
    }

    /// `buenos días` from 5:00, `buenas tardes` from noon, `buenas noches` from 18:00.
    public static func greeting(at local: LocalTime) -> String {
        switch local.hour {
        case 5..<12: "buenos días"
        case 12..<18: "buenas tardes"
        default: "buenas noches"
        }
    }

    private static let months = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre",
    ]
}
