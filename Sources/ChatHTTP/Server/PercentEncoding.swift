/// Strict percent-decoding (RFC 3986): what is not well-formed is refused, never guessed.
enum PercentEncoding {
    /// Decodes `text`; with `plusIsSpace`, as in queries, `+` means a space.
    ///
    /// Nil when an escape is incomplete or stands for NUL, or when the result is no UTF-8.
    static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String? {
        let source = text.utf8
        guard source.contains(where: { $0 == 0x25 || plusIsSpace && $0 == 0x2B }) else {
            return String(text)
        }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(source.count)
        var iterator = source.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case 0x25:
                guard let high = iterator.next().flatMap(HTTPSyntax.hexDigit),
                    let low = iterator.next().flatMap(HTTPSyntax.hexDigit),
                    high << 4 | low != 0
                else { return nil }
                decoded.append(high << 4 | low)
            case 0x2B where plusIsSpace: decoded.append(0x20)
            default: decoded.append(byte)
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }
}
