/// Something in a text that is true or not: an amount, a share, an hour, a day, a term, a number.
enum ClaimValue: Hashable {
    /// Whole pesos, or whatever the shop's currency is; in hundredths.
    case money(Int64)
    /// In thousandths of one per cent.
    case percentage(Int64)
    /// Minutes after midnight.
    case time(Int)
    /// A day of a year, if one is named.
    case date(month: Int, day: Int, year: Int?)
    /// A month alone.
    case month(Int)
    /// From so many to so many of a unit.
    case duration(Int64, Int64, String)
    /// A bare number in thousandths.
    case quantity(Int64)
    /// Letters and digits mixed, or two numbers with a stroke between, as they are compared.
    case code(String)
}
