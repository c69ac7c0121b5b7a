internal import ChatCore

/// Reads durations as rate limit headers write them: `6m0s`, `1s`, `250ms`, `1h2m3.5s`.
enum RenewalTime {
    /// Milliseconds, rounded up; `nil` for anything else, or more than a day.
    static func milliseconds(_ text: String) -> Int64? {
        guard (1...32).contains(text.utf8.count) else { return nil }
        var rest = text[...]
        var total = 0.0
        while !rest.isEmpty {
            let number = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
            rest = rest[number.endIndex...]
            let unit = rest.prefix { $0.isASCII && $0.isLetter }
            rest = rest[unit.endIndex...]
            guard let value = Double(number), value.isFinite, let factor = factors[String(unit)]
            else { return nil }
            total += value * factor
        }
        return total <= 86_400_000 ? Int64(total.rounded(.up)) : nil
    }

    private static let factors: [String: Double] = [
        "ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000,
    ]
}
