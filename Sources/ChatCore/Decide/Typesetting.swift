/// Sets filled wordings right: values end in a period of their own (`6:00 p. m.`) and begin in lower case
/// (`buenos días`).
enum Typesetting {
    private static let period = UInt8(ascii: ".")
    private static let space = UInt8(ascii: " ")

    /// A wording with its gaps filled and set right.
    static func filled(
        _ template: AnswerTemplate, as form: FormOfAddress, _ value: (Placeholder) -> String?
    ) -> String {
        polished(template.rendered(as: form, value))
    }

    /// The text with its first letter in upper case, without doubled periods and blanks. Linear.
    static func polished(_ text: String) -> String {
        if text.withBytes(isPolished) { return text }
        let source = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        for (index, byte) in source.enumerated() {
            // A gap without a value leaves the blanks around it.
            if byte == space, result.last == space { continue }
            if byte == period || byte == UInt8(ascii: ","), result.last == space {
                result.removeLast()
            }
            if byte == period, result.last == period, !isEllipsis(source, result, index) {
                continue
            }
            result.append(byte)
        }
        capitalize(&result)
        return result == source ? text : String(decoding: result, as: UTF8.self)
    }

    /// Whether nothing needs to change: most wordings are set right as they are written.
    private static func isPolished(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var last: UInt8 = 0
        for byte in bytes {
            switch byte {
            case space where last == space: return false
            case UInt8(ascii: ",") where last == space: return false
            case period where last == space || last == period: return false
            default: last = byte
            }
        }
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): return false
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                return true
            case 0xC3 where index + 1 < bytes.count: return !isSmall(bytes[index + 1])
            default: continue
            }
        }
        return true
    }

    /// Whether the second byte of a Latin-1 letter is that of a small one: `á` through `þ` lie 32 above their capitals.
    private static func isSmall(_ letter: UInt8) -> Bool {
        (0xA0...0xBE).contains(letter) && letter != 0xB7
    }

    /// Whether a period is the second or third of three: those are meant.
    private static func isEllipsis(_ source: [UInt8], _ result: [UInt8], _ index: Int) -> Bool {
        let isLast = result.count > 1 && result[result.count - 2] == period
        return isLast || index + 1 < source.count && source[index + 1] == period
    }

    /// Puts the first letter in upper case, past `¡`, `¿` and whatever else is no letter.
    private static func capitalize(_ bytes: inout [UInt8]) {
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"):
                bytes[index] -= 32
                return
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                return
            case 0xC3 where index + 1 < bytes.count:
                if isSmall(bytes[index + 1]) { bytes[index + 1] -= 32 }
                return
            default: index += 1
            }
        }
    }
}
