/// Resolves the escape sequences of strings that the scanner has checked.
enum JSONUnescaping {
    /// The text of a string's bytes, surrogate pairs as one character; a lone surrogate becomes U+FFFD.
    static func text(_ bytes: Span<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == 0x5C, index + 1 < bytes.count else {
                text.append(bytes[index])
                index += 1
                continue
            }
            index += 2
            switch bytes[index - 1] {
            case 0x62: text.append(0x08)
            case 0x66: text.append(0x0C)
            case 0x6E: text.append(0x0A)
            case 0x72: text.append(0x0D)
            case 0x74: text.append(0x09)
            case 0x75:
                let scalar = scalar(bytes, from: &index)
                text.append(
                    contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            case let byte: text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads the digits after `\u`, and the second half of a surrogate pair when it follows.
    private static func scalar(_ bytes: Span<UInt8>, from index: inout Int) -> Unicode.Scalar {
        let unit = unit(bytes, from: &index)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard unit < 0xDC00, index + 1 < bytes.count, bytes[index] == 0x5C,
            bytes[index + 1] == 0x75
        else { return "\u{FFFD}" }
        var after = index + 2
        let low = UInt32(self.unit(bytes, from: &after))
        guard low >= 0xDC00, low < 0xE000 else { return "\u{FFFD}" }
        index = after
        let offset = (UInt32(unit) - 0xD800) << 10 | (low - 0xDC00)
        return Unicode.Scalar(0x10000 + offset) ?? "\u{FFFD}"
    }

    private static func unit(_ bytes: Span<UInt8>, from index: inout Int) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 where index < bytes.count {
            unit = unit << 4 | UInt16(hexDigit(bytes[index]) ?? 0)
            index += 1
        }
        return unit
    }

    /// The value of a hexadecimal digit.
    static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
