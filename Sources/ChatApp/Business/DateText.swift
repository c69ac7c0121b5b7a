import ChatCore

/// Reads days as shops write them.
enum DateText {
    /// What a day may look like, in the shop owner's language.
    static let allowed = "se permite una fecha como 2026-11-15 o 15/11/2026"

    /// Reads `2026-11-15`, or day before month, `15/11/2026`, as Colombian Excel writes it.
    static func parse(_ text: String) -> CivilDate? {
        if let date = CivilDate(text) { return date }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, (1...2).contains(parts[0].utf8.count),
            (1...2).contains(parts[1].utf8.count), parts[2].utf8.count == 4,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]), year >= 1
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }
}
