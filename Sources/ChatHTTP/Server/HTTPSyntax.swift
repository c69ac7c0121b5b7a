/// The character classes of HTTP/1.1 (RFC 9110, section 5.6; RFC 9112).
enum HTTPSyntax {
    /// Whether `byte` may stand in a token: method, field name.
    static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F, 0x2E, 0x21, 0x23...0x27, 0x2A,
            0x2B, 0x5E, 0x60, 0x7C, 0x7E:
            true
        default: false
        }
    }

    /// Whether `byte` is a space or a tab.
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// Whether `byte` may stand in a field value: anything but control characters; tabs may.
    static func isFieldContent(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F || byte == 0x09
    }

    /// Whether `byte` may stand in a request target: visible ASCII without `#`.
    static func isTarget(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != 0x23
    }

    /// Whether `byte` may stand in a Host value.
    static func isHost(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x3A, 0x5B, 0x5D, 0x5F, 0x7E, 0x25:
            true
        default: false
        }
    }

    /// ASCII upper case as lower case, everything else as it is.
    static func lowercased(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
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

    /// Whether two runs of bytes are equal without regard to ASCII case; `name` is lower case.
    static func equals(_ bytes: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
        guard bytes.count == name.utf8CodeUnitCount else { return false }
        var index = bytes.startIndex
        for offset in 0..<name.utf8CodeUnitCount {
            guard lowercased(bytes[index]) == name.utf8Start[offset] else { return false }
            index += 1
        }
        return true
    }

    /// Whether a request id from outside is taken over: 1 through 64 of `[A-Za-z0-9._-]`.
    static func isRequestID(_ bytes: ArraySlice<UInt8>) -> Bool {
        (1...64).contains(bytes.count)
            && bytes.allSatisfy {
                switch $0 {
                case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x5F: true
                default: false
                }
            }
    }
}
