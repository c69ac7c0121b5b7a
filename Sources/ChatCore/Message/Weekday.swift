/// A day of the week; raw values are the names used in the shop's data.
public enum Weekday: String, CaseIterable, Sendable {
    case monday = "lunes"
    case tuesday = "martes"
    case wednesday = "miercoles"
    case thursday = "jueves"
    case friday = "viernes"
    case saturday = "sabado"
    case sunday = "domingo"

    /// The day that lies `index` days after Monday; any integer, taken modulo seven.
    public init(mondayBased index: Int) {
        self = Self.allCases[Int(Int64(index).floorModulo(7))]
    }

    /// Days after Monday, 0 through 6.
    public var mondayBased: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The name in Spanish as customers read it, in lower case with accents.
    public var spanishName: String {
        switch self {
        case .wednesday: "miércoles"
        case .saturday: "sábado"
        default: rawValue
        }
    }
}
