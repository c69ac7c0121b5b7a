extension Substring {
    /// The text without white space at its ends. Constant time where there is none or little of it.
    var withoutOuterBlanks: String {
        var bytes = utf8
        while let first = bytes.first, Self.isBlank(first) { bytes.removeFirst() }
        while let last = bytes.last, Self.isBlank(last) { bytes.removeLast() }
        let text = Substring(bytes)
        guard let first = text.unicodeScalars.first, let last = bytes.last else { return "" }
        if Self.shows(first), Self.isPlain(last) { return String(text) }
        // White space beyond ASCII may stand there.
        let start = text.drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }

    /// Whether a byte is a blank or a line break of ASCII.
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    /// Whether a scalar is a sign of ASCII or of the next blocks of letters (`¿`, `á`) that shows.
    private static func shows(_ scalar: Unicode.Scalar) -> Bool {
        (0x21...0x7E).contains(scalar.value) || (0xA1...0x24F).contains(scalar.value)
    }

    /// Whether a byte is an ASCII sign that shows.
    private static func isPlain(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
}
