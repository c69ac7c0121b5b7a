extension Timestamp {
    /// ISO 8601 in UTC with milliseconds, `2026-11-22T17:49:05.120Z`.
    ///
    /// Years beyond four digits keep all their digits. Constant time.
    public var iso8601: String {
        let date = CivilDate(daysSinceEpoch: milliseconds.floorDivided(by: 86_400_000))
        let inDay = milliseconds.floorModulo(86_400_000)
        let clock = [inDay / 3_600_000, inDay / 60_000 % 60, inDay / 1000 % 60]
            .map { $0.padded(to: 2) }
        return "\(date)T\(clock.joined(separator: ":")).\((inDay % 1000).padded(to: 3))Z"
    }

    /// Reads what ``iso8601`` writes; the fraction may be missing or longer. `nil` for anything else.
    public init?(iso8601 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.last == UInt8(ascii: "Z"), bytes[10] == UInt8(ascii: "T"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let date = CivilDate(String(decoding: bytes[..<10], as: UTF8.self)),
            let hour = Int64(asciiDigits: bytes[11..<13]), hour < 24,
            let minute = Int64(asciiDigits: bytes[14..<16]), minute < 60,
            let second = Int64(asciiDigits: bytes[17..<19]), second < 60
        else { return nil }
        var fraction: Int64 = 0
        if bytes[19] == UInt8(ascii: ".") {
            let digits = bytes[20..<(bytes.count - 1)]
            let padded = (Array(digits.prefix(3)) + [48, 48, 48]).prefix(3)
            guard !digits.isEmpty, Int64(asciiDigits: digits.prefix(9)) != nil,
                let value = Int64(asciiDigits: padded)
            else { return nil }
            fraction = value
        } else if bytes.count != 20 {
            return nil
        }
        let inDay = (hour * 3600 + minute * 60 + second) * 1000 + fraction
        self.init(milliseconds: date.daysSinceEpoch * 86_400_000 + inDay)
    }
}
