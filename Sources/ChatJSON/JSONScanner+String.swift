// Strings: most have no escape and are taken over in one copy; the others are put together piecewise.

extension JSONScanner {
    /// Reads a string; the position is at its opening quote.
    mutating func string(_ bytes: Span<UInt8>) throws(Failure) -> String {
        position += 1
        let start = position
        guard try run(bytes) == 0x5C else {
            defer { position += 1 }
            return text(start..<position, bytes)
        }
        var unescaped: [UInt8] = []
        var pieceStart = start
        while true {
            for index in pieceStart..<position { unescaped.append(bytes[index]) }
            guard peek(bytes) == 0x5C else { break }
            try escape(bytes, into: &unescaped)
            pieceStart = position
            _ = try run(bytes)
        }
        position += 1
        return String(decoding: unescaped, as: UTF8.self)
    }

    /// Moves over plain characters and returns what stopped the run: a quote or a backslash.
    private mutating func run(_ bytes: Span<UInt8>) throws(Failure) -> UInt8 {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x22 || byte == 0x5C { return byte }
            guard byte >= 0x20 else {
                throw failure("an escape sequence in place of a raw one", bytes)
            }
            position += 1
        }
        throw failure("'\"' at the end of the string", bytes)
    }

    /// Reads one escape sequence, surrogate pairs as one; the position is at its backslash.
    private mutating func escape(
        _ bytes: Span<UInt8>, into output: inout [UInt8]
    ) throws(Failure) {
        position += 1
        guard let byte = peek(bytes) else { throw failure("an escape sequence", bytes) }
        switch byte {
        case 0x22, 0x5C, 0x2F: output.append(byte)
        case 0x62: output.append(0x08)
        case 0x66: output.append(0x0C)
        case 0x6E: output.append(0x0A)
        case 0x72: output.append(0x0D)
        case 0x74: output.append(0x09)
        case 0x75:
            position += 1
            output.append(
                contentsOf: UTF8.encode(try scalar(bytes)) ?? UTF8.encodedReplacementCharacter)
            return
        default: throw failure("one of \" \\ / b f n r t u after '\\'", bytes)
        }
        position += 1
    }

    /// Reads the digits after `\u`, and the second half of a surrogate pair when it follows.
    private mutating func scalar(_ bytes: Span<UInt8>) throws(Failure) -> Unicode.Scalar {
        let unit = try hexUnit(bytes)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        let pairStart = position
        if unit < 0xDC00, position + 1 < bytes.count, bytes[position] == 0x5C,
            bytes[position + 1] == 0x75
        {
            position += 2
            let low = UInt32(try hexUnit(bytes))
            if low >= 0xDC00, low < 0xE000 {
                let offset = (UInt32(unit) - 0xD800) << 10 | (low - 0xDC00)
                return Unicode.Scalar(0x10000 + offset) ?? "\u{FFFD}"
            }
            position = pairStart
        }
        return "\u{FFFD}"
    }

    private mutating func hexUnit(_ bytes: Span<UInt8>) throws(Failure) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            switch peek(bytes) ?? 0 {
            case let digit where digit &- 0x30 < 10: unit = unit << 4 | UInt16(digit - 0x30)
            case let letter where (letter | 0x20) &- 0x61 < 6:
                unit = unit << 4 | UInt16((letter | 0x20) - 0x57)
            default: throw failure("four hexadecimal digits after '\\u'", bytes)
            }
            position += 1
        }
        return unit
    }
}
