/// The escaping of JSON strings.
///
/// Beyond what RFC 8259 demands, DEL, the C1 controls and the line separators U+2028 and U+2029
/// are escaped: a line of JSON then never breaks a log, a script or a terminal.
enum JSONEscaping {
    /// Appends `text` to `bytes`, without quotes around it.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { buffer in
            var runStart = 0
            var index = 0
            while index < buffer.count {
                if isPlain(buffer[index]) {
                    index += 1
                    continue
                }
                let (length, code) = special(at: index, in: buffer)
                if length == 0 {
                    index += 1
                    continue
                }
                bytes.append(contentsOf: buffer[runStart..<index])
                appendEscape(code, to: &bytes)
                index += length
                runStart = index
            }
            bytes.append(contentsOf: buffer[runStart...])
        }
    }

    /// Whether a byte is visible ASCII that stands for itself: most are.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x5C
    }

    /// The length in bytes and the code point of a character to be escaped; length 0 for any other.
    private static func special(
        at index: Int, in buffer: UnsafeBufferPointer<UInt8>
    ) -> (length: Int, code: UInt16) {
        let byte = buffer[index]
        switch byte {
        case 0x00..<0x20, 0x22, 0x5C, 0x7F:
            return (1, UInt16(byte))
        case 0xC2 where index + 1 < buffer.count && buffer[index + 1] < 0xA0:
            return (2, UInt16(buffer[index + 1]))
        case 0xE2
        where index + 2 < buffer.count && buffer[index + 1] == 0x80
            && buffer[index + 2] & 0xFE == 0xA8:
            return (3, 0x2000 | UInt16(buffer[index + 2] & 0x3F))
        default:
            return (0, 0)
        }
    }

    private static func appendEscape(_ code: UInt16, to bytes: inout [UInt8]) {
        bytes.append(0x5C)
        switch code {
        case 0x08: bytes.append(0x62)
        case 0x09: bytes.append(0x74)
        case 0x0A: bytes.append(0x6E)
        case 0x0C: bytes.append(0x66)
        case 0x0D: bytes.append(0x72)
        case 0x22, 0x5C: bytes.append(UInt8(code))
        default:
            bytes.append(0x75)
            for shift in [12, 8, 4, 0] {
                let digit = UInt8(truncatingIfNeeded: code >> shift) & 0xF
                bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
            }
        }
    }
}
