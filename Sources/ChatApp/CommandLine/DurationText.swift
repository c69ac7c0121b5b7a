/// Durations as people type them: `90d`, `24h`, `30m`, `2w`.
enum DurationText {
    /// What is allowed, for messages.
    static let allowed = "a whole number with m, h, d or w behind it, such as 24h or 90d"

    /// The duration in milliseconds; `nil` for anything else, and for more than 100 years.
    static func milliseconds(_ text: String) -> Int64? {
        let units: [Character: Int64] = [
            "m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 604_800_000,
        ]
        let digits = text.dropLast()
        guard let unit = text.last.flatMap({ units[$0] }), !digits.isEmpty, digits.count <= 9,
            digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int64(digits)
        else { return nil }
        let milliseconds = number * unit
        return milliseconds <= 36_525 * 86_400_000 ? milliseconds : nil
    }
}
