/// An amount of money in hundredths of its currency's unit; the currency stands beside it.
public struct Money: Hashable, Comparable, Sendable {
    /// Hundredths of the unit: pesos × 100.
    public let hundredths: Int64

    /// Creates an amount from hundredths.
    public init(hundredths: Int64) {
        self.hundredths = hundredths
    }

    /// Creates an amount of whole units, saturating.
    public init(units: Int64) {
        let (value, overflow) = units.multipliedReportingOverflow(by: 100)
        hundredths = overflow ? (units < 0 ? .min : .max) : value
    }

    /// The amount as a number, exact for anything a shop sells.
    public var doubleValue: Double { Double(hundredths) / 100 }

    /// As customers read it in Colombia: `$1.250.000`; cents only where there are any, `$1.250,50`.
    public var spanishText: String {
        let magnitude = hundredths.magnitude
        var digits = Array(String(magnitude / 100))
        var position = digits.count - 3
        while position > 0 {
            digits.insert(".", at: position)
            position -= 3
        }
        let cents = Int64(magnitude % 100)
        return (hundredths < 0 ? "-$" : "$") + String(digits)
            + (cents == 0 ? "" : "," + cents.padded(to: 2))
    }

    /// Orders amounts of the same currency.
    public static func < (left: Money, right: Money) -> Bool {
        left.hundredths < right.hundredths
    }
}
