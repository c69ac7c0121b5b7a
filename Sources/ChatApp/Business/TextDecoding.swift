// Spreadsheets of Colombian shops come as UTF-8 with a mark in front, or as Windows-1252.

/// Turns the bytes of a file into text.
enum TextDecoding {
    /// Why bytes are no text.
    enum Failure: Error, Hashable {
        /// The bytes are UTF-16, which Excel calls "Unicode".
        case utf16
        /// A byte that text cannot hold.
        case invalidByte(UInt8, TextPosition)
    }

    /// Reads UTF-8, with or without a byte order mark; NUL is refused.
    static func utf8(_ bytes: [UInt8]) throws(Failure) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        var position = TextPosition.start
        var index = body.startIndex
        while index < body.endIndex {
            let length = sequenceLength(body[index...])
            guard length > 0, body[index] != 0 else { throw .invalidByte(body[index], position) }
            if body[index] == UInt8(ascii: "\n") {
                position = TextPosition(line: position.line + 1, column: 1)
            } else {
                position.column += 1
            }
            index += length
        }
        return String(decoding: body, as: UTF8.self)
    }

    /// Reads UTF-8, or Windows-1252 when the bytes are no UTF-8.
    static func utf8OrWindows1252(_ bytes: [UInt8]) throws(Failure) -> String {
        do {
            return try utf8(bytes)
        } catch .invalidByte(let byte, let position) where byte >= 0x80 {
            // One broken sequence in a file that is UTF-8 elsewhere is damage, not another encoding.
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw .invalidByte(byte, position) }
            return try windows1252(bytes)
        }
    }

    private static func windows1252(_ bytes: [UInt8]) throws(Failure) -> String {
        var text = String.UnicodeScalarView()
        var position = TextPosition.start
        for byte in bytes {
            let value = (0x80...0x9F).contains(byte) ? special[Int(byte) - 0x80] : UInt16(byte)
            guard value != 0, let scalar = Unicode.Scalar(value) else {
                throw .invalidByte(byte, position)
            }
            text.append(scalar)
            if byte == UInt8(ascii: "\n") {
                position = TextPosition(line: position.line + 1, column: 1)
            } else {
                position.column += 1
            }
        }
        return String(text)
    }

    /// The bytes of the first well-formed sequence (Unicode 16, table 3-7), 0 when it is not.
    private static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int {
        guard let first = bytes.first else { return 0 }
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
            length = 3
            if first == 0xE0 { second = 0xA0...0xBF }
            if first == 0xED { second = 0x80...0x9F }
        case 0xF0...0xF4:
            length = 4
            if first == 0xF0 { second = 0x90...0xBF }
            if first == 0xF4 { second = 0x80...0x8F }
        default: return 0
        }
        let rest = bytes.dropFirst().prefix(length - 1)
        guard rest.count == length - 1, let next = rest.first, second.contains(next),
            rest.allSatisfy({ (0x80...0xBF).contains($0) })
        else { return 0 }
        return length
    }

    /// Bytes 80 through 9F; 0 where Windows-1252 has no character. Source: WHATWG Encoding, but strict.
    private static let special: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]
}

extension TextDecoding.Failure {
    /// What is wrong and what is allowed, in the shop owner's language.
    func report(to log: IssueLog) {
        switch self {
        case .utf16:
            log.error(
                .start, "el archivo está en UTF-16",
                "guárdelo como «CSV UTF-8» o como texto UTF-8")
        case .invalidByte(let byte, let position):
            let hex = String(byte, radix: 16, uppercase: true)
            log.error(
                position, "el byte \(hex) no es texto", "guarde el archivo con codificación UTF-8")
        }
    }
}
