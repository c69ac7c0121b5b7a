// Computed, not listed: the calendar never runs out and needs no yearly update.

/// The public holidays of Colombia.
///
/// Source: Ley 51 de 1983 ("Ley Emiliani"), which moves some of them to the following Monday.
public enum ColombianHolidays {
    /// The name of the holiday on a day, or `nil` on any other day. Valid from 1984 on.
    public static func holiday(on date: CivilDate) -> String? {
        if let fixed = fixedDays.first(where: { ($0.month, $0.day) == (date.month, date.day) }) {
            return fixed.name
        }
        let easter = easterSunday(of: date.year)
        let sinceEaster = date.daysSinceEpoch - easter.daysSinceEpoch
        if let movable = easterDays.first(where: { $0.offset == sinceEaster }) {
            return movable.name
        }
        guard date.weekday == .monday else { return nil }
        return movedDays.first { movedDay in
            (0...6).contains { back in
                let day = date.adding(days: -back)
                return (day.month, day.day) == (movedDay.month, movedDay.day)
            }
        }?.name
    }

    /// Easter Sunday of a year of the Gregorian calendar.
    ///
    /// Source: the anonymous Gregorian computus (Nature, 1876).
    static func easterSunday(of year: Int) -> CivilDate {
        let (golden, century, inCentury) = (year % 19, year / 100, year % 100)
        let correction = (century + 8) / 25
        let moonOrbit = (century - correction + 1) / 3
        let epact = (19 * golden + century - century / 4 - moonOrbit + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7
        let shift = (golden + 11 * epact + 22 * weekday) / 451
        let count = epact + weekday - 7 * shift + 114
        // Month 3 or 4 and a day that both have: the calendar always knows it.
        return CivilDate(year: year, month: count / 31, day: count % 31 + 1)
            ?? CivilDate(daysSinceEpoch: 0)
    }

    private static let fixedDays: [(month: Int, day: Int, name: String)] = [
        (1, 1, "Año Nuevo"),
        (5, 1, "Día del Trabajo"),
        (7, 20, "Día de la Independencia"),
        (8, 7, "Batalla de Boyacá"),
        (12, 8, "Inmaculada Concepción"),
        (12, 25, "Navidad"),
    ]

    /// Days after Easter Sunday; the last three are already moved to their Monday.
    private static let easterDays: [(offset: Int64, name: String)] = [
        (-3, "Jueves Santo"),
        (-2, "Viernes Santo"),
        (43, "Ascensión del Señor"),
        (64, "Corpus Christi"),
        (71, "Sagrado Corazón de Jesús"),
    ]

    /// Kept on the Monday on or after the day.
    private static let movedDays: [(month: Int, day: Int, name: String)] = [
        (1, 6, "Día de los Reyes Magos"),
        (3, 19, "Día de San José"),
        (6, 29, "San Pedro y San Pablo"),
        (8, 15, "Asunción de la Virgen"),
        (10, 12, "Día de la Raza"),
        (11, 1, "Día de Todos los Santos"),
        (11, 11, "Independencia de Cartagena"),
    ]
}
