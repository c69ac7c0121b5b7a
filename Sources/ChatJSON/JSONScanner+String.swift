// Strings are checked where they stand; nothing is copied.

extension JSONScanner {
    /// Notes a string; the position is at its opening quote.
    mutating func string(_ bytes: Span<UInt8>) throws(Failure) {
        position += 1
        let start = position
        var kind = JSONNode.Kind.string
        while try run(bytes) == 0x5C {
            kind = .escapedString
            try escape(bytes)
        }
        note(kind, from: start)
        position += 1
    }

    /// Moves over plain characters and returns what stopped the run: a quote or a backslash.
    private mutating func run(_ bytes: Span<UInt8>) throws(Failure) -> UInt8 {
        var index = position
        defer { position = index }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x22 || byte == 0x5C { return byte }
            guard byte >= 0x20 else {
                position = index
                throw failure("an escape sequence in place of a raw one", bytes)
            }
            index += 1
        }
        position = index
        throw failure("'\"' at the end of the string", bytes)
    }

    /// Moves over one escape sequence; the position is at its backslash.
    private mutating func escape(_ bytes: Span<UInt8>) throws(Failure) {
        position += 1
        guard let byte = peek(bytes) else { throw failure("an escape sequence", bytes) }
        switch byte {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: position += 1
        case 0x75:
            position += 1
            for _ in 0..<4 {
                guard let digit = peek(bytes), JSONUnescaping.hexDigit(digit) != nil else {
                    throw failure("four hexadecimal digits after '\\u'", bytes)
                }
                position += 1
            }
        default: throw failure("one of \" \\ / b f n r t u after '\\'", bytes)
        }
    }
}
