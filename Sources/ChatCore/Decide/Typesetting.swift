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
        return text.withBytes { source in
            String(unsafeUninitializedCapacity: source.count) { result in
                let count = write(source, to: result)
                capitalize(UnsafeMutableBufferPointer(rebasing: result[..<count]))
                return count
            }
        }
    }

    /// Writes a text without doubled periods and blanks; says how long it is: no longer than before.
    private static func write(
        _ source: UnsafeBufferPointer<UInt8>, to result: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var count = 0
        for (index, byte) in source.enumerated() {
            // A gap without a value leaves the blanks around it.
            if byte == space, count > 0, result[count - 1] == space { continue }
            if byte == period || byte == UInt8(ascii: ","), count > 0, result[count - 1] == space {
                count -= 1
            }
            if byte == period, count > 0, result[count - 1] == period {
                // The second or third of three is meant.
                let isLast = count > 1 && result[count - 2] == period
                let isNext = index + 1 < source.count && source[index + 1] == period
                if !isLast, !isNext { continue }
            }
            result[count] = byte
            count += 1
        }
        return count
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

    /// Puts the first letter in upper case, past `¡`, `¿` and whatever else is no letter.
    private static func capitalize(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
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
