extension Substring {
    /// The text without white space at its ends. Constant time where there is none.
    var withoutOuterBlanks: String {
        if let first = unicodeScalars.first, let last = utf8.last, Self.shows(first),
            Self.isPlain(last)
        {
            return String(self)
        }
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }

    /// Whether a scalar is a sign of ASCII or of the next blocks of letters (`¿`, `á`) that shows.
    private static func shows(_ scalar: Unicode.Scalar) -> Bool {
        (0x21...0x7E).contains(scalar.value) || (0xA1...0x24F).contains(scalar.value)
    }

    /// Whether a byte is an ASCII sign that shows.
    private static func isPlain(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
}
