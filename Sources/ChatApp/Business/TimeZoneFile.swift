import ChatCore

/// Reads a compiled time zone. Source: RFC 9636 (TZif), versions 2 and later.
enum TimeZoneFile {
    private static let endOfTime = 4_102_444_800 as Int64

    /// The rules of a zone until 2100, or `nil` when the bytes are no zone.
    static func rules(identifier: String, bytes: [UInt8]) -> TimeZoneRules? {
        guard let first = Header(bytes, at: 0), first.version >= 2,
            let second = Header(bytes, at: Header.size + first.bodySize(timeSize: 4)),
            let body = Body(bytes, header: second)
        else { return nil }
        var transitions = body.transitions
        if !body.footer.isEmpty {
            guard let rule = PosixTimeZone(body.footer) else { return nil }
            let last = transitions.last?.utcSeconds ?? -2_208_988_800
            let year = CivilDate(daysSinceEpoch: last / 86_400).year
            transitions += (year...2100).flatMap { rule.transitions(inYear: $0) }
                .filter { $0.utcSeconds > last && $0.utcSeconds < endOfTime }
        }
        let initial = body.initialOffset
        var current = initial
        let effective = transitions.filter { transition in
            defer { current = transition.offsetSeconds }
            return transition.offsetSeconds != current
        }
        return TimeZoneRules(
            identifier: identifier, initialOffsetSeconds: initial, transitions: effective)
    }

    /// The 44 bytes in front of a block.
    private struct Header {
        static let size = 44
        let start: Int
        let version: Int
        let counts: [Int]

        init?(_ bytes: [UInt8], at start: Int) {
            guard start >= 0, bytes.count >= start + Self.size,
                bytes[start...].starts(with: "TZif".utf8)
            else { return nil }
            self.start = start
            version = Int(bytes[start + 4]) - 48
            counts = (0..<6).map { index in
                Int(BigEndian.integer(bytes, at: start + 20 + index * 4, size: 4) ?? 0)
            }
            guard counts.allSatisfy({ (0...65_536).contains($0) }) else { return nil }
        }

        var leapCount: Int { counts[2] }
        var timeCount: Int { counts[3] }
        var typeCount: Int { counts[4] }

        func bodySize(timeSize: Int) -> Int {
            timeCount * (timeSize + 1) + typeCount * 6 + counts[5] + leapCount * (timeSize + 4)
                + counts[1] + counts[0]
        }
    }

    /// The transitions and the footer of the second block.
    private struct Body {
        var initialOffset: Int
        var transitions: [TimeZoneRules.Transition] = []
        var footer: String

        init?(_ bytes: [UInt8], header: Header) {
            let times = header.start + Header.size
            let indices = times + header.timeCount * 8
            let types = indices + header.timeCount
            let end = times + header.bodySize(timeSize: 8)
            guard bytes.count > end, bytes[end] == UInt8(ascii: "\n"), header.typeCount > 0 else {
                return nil
            }
            let offsets = (0..<header.typeCount).map {
                Int(BigEndian.integer(bytes, at: types + $0 * 6, size: 4) ?? 0)
            }
            guard offsets.allSatisfy({ abs($0) < 90_000 }) else { return nil }
            initialOffset = offsets[0]
            var previous = Int64.min
            for index in 0..<header.timeCount {
                let type = Int(bytes[indices + index])
                guard let time = BigEndian.integer(bytes, at: times + index * 8, size: 8),
                    type < offsets.count, time > previous
                else { return nil }
                previous = time
                transitions.append(.init(utcSeconds: time, offsetSeconds: offsets[type]))
            }
            let rest = bytes[(end + 1)...]
            guard let footerEnd = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            footer = String(decoding: rest[..<footerEnd], as: UTF8.self)
        }
    }

    /// Numbers as TZif stores them.
    private enum BigEndian {
        static func integer(_ bytes: [UInt8], at start: Int, size: Int) -> Int64? {
            guard start >= 0, start + size <= bytes.count else { return nil }
            var value = bytes[start] >= 0x80 ? Int64(-1) : 0
            for byte in bytes[start..<(start + size)] { value = value << 8 | Int64(byte) }
            return value
        }
    }
}
