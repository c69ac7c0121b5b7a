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
        let (units, cents) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        // From the end to the beginning, as digits come off a number.
        var text: [UInt8] = []
        text.reserveCapacity(32)
        if cents > 0 {
            text += [Self.digit(cents % 10), Self.digit(cents / 10), UInt8(ascii: ",")]
        }
        var rest = units
        var places = 0
        repeat {
            if places > 0, places.isMultiple(of: 3) { text.append(UInt8(ascii: ".")) }
            text.append(Self.digit(rest % 10))
            rest /= 10
            places += 1
        } while rest > 0
        text.append(UInt8(ascii: "$"))
        if hundredths < 0 { text.append(UInt8(ascii: "-")) }
        text.reverse()
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ value: UInt64) -> UInt8 {
        UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value)
    }

    /// Orders amounts of the same currency.
    public static func < (left: Money, right: Money) -> Bool {
        left.hundredths < right.hundredths
    }
}
