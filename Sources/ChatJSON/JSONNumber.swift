/// A JSON number, kept as its text so that nothing is lost before it is known what it means.
///
/// Two numbers are equal when their texts are: `1` and `1.0` differ.
public struct JSONNumber: Hashable, Sendable {
    /// The number as written, in the grammar of RFC 8259.
    public let text: String

    /// Takes a text the scanner has checked.
    init(checked text: String) {
        self.text = text
    }

    /// Creates the number `value`.
    public init(_ value: some FixedWidthInteger) {
        text = String(value)
    }

    /// Creates the number `value` in its shortest form; nil when it is infinite or not a number.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        let description = value.description
        text = description.hasSuffix(".0") ? String(description.dropLast(2)) : description
    }

    /// The value as an integer: nil when it has a fraction or does not fit.
    ///
    /// `12.0` and `1e3` are integers too, as long as a double holds them exactly.
    public var int64: Int64? {
        if let value = Int64(text) { return value }
        guard text.utf8.contains(where: { $0 == 0x2E || $0 | 0x20 == 0x65 }), let double,
            double.magnitude <= 0x1p53
        else { return nil }
        return Int64(exactly: double)
    }

    /// The nearest double; nil when the number is beyond the range of doubles.
    public var double: Double? {
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }
}
