/// Days of the year that people call by a name.
enum NamedDay: Hashable, Sendable {
    /// The same day every year.
    case fixed(month: Int, day: Int)
    /// Days around Easter Sunday, as offsets in days.
    case easter(ClosedRange<Int>)
    /// The public holiday that bears the name, wherever the law moves it.
    case holiday(String)

    /// How far ahead a moved holiday is looked for, in days.
    private static let horizon = 366

    /// What people say for them.
    static let phrases: [(day: NamedDay, texts: [String])] = [
        (.fixed(month: 12, day: 24), ["nochebuena", "noche buena"]),
        (.fixed(month: 12, day: 25), ["navidad", "dia de navidad", "el dia de navidad"]),
        (
            .fixed(month: 12, day: 31),
            ["fin de año", "año viejo", "fin de ano", "nochevieja", "ultimo dia del año"]
        ),
        (.fixed(month: 1, day: 1), ["año nuevo", "ano nuevo", "primero de enero"]),
        (
            .fixed(month: 12, day: 7),
            [
                "velitas", "las velitas", "noche de velitas", "dia de las velitas",
                "noche de las velitas",
            ]
        ),
        (.fixed(month: 12, day: 8), ["dia de la inmaculada", "la inmaculada"]),
        (.fixed(month: 5, day: 1), ["dia del trabajo", "dia del trabajador", "primero de mayo"]),
        (.easter(-3...(-1)), ["semana santa", "la semana santa"]),
        (.easter(-3...(-3)), ["jueves santo"]),
        (.easter(-2...(-2)), ["viernes santo"]),
        (.easter(-1...(-1)), ["sabado santo", "sabado de gloria"]),
        (.easter(-7...(-7)), ["domingo de ramos"]),
        (.easter(0...0), ["domingo de pascua", "domingo de resurreccion", "pascua"]),
        (.holiday("Día de los Reyes Magos"), ["reyes", "dia de reyes", "reyes magos"]),
    ]

    /// The next dates it falls on, today included; those of next year when this year's are over.
    func dates(from today: CivilDate) -> [CivilDate] {
        switch self {
        case .fixed(let month, let day):
            let dates = [today.year, today.year + 1].compactMap {
                CivilDate(year: $0, month: month, day: day)
            }
            return dates.first { $0 >= today }.map { [$0] } ?? []
        case .easter(let offsets):
            for year in [today.year, today.year + 1] {
                let easter = ColombianHolidays.easterSunday(of: year)
                let dates = offsets.map { easter.adding(days: $0) }.filter { $0 >= today }
                if !dates.isEmpty { return dates }
            }
            return []
        case .holiday(let name):
            for offset in 0...Self.horizon {
                let date = today.adding(days: offset)
                if ColombianHolidays.holiday(on: date) == name { return [date] }
            }
            return []
        }
    }
}
