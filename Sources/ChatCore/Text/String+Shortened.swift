// WhatsApp counts UTF-16 units, models count scalars, and people see graphemes: cuts fall between
// what people see.

extension String {
    /// The text itself when it fits, else its beginning and `…`, cut between graphemes.
    ///
    /// - Parameter limit: UTF-16 units, at least 1.
    /// - Returns: At most `limit` UTF-16 units; only `…` when not even the first grapheme fits.
    public func shortened(toUTF16 limit: Int) -> String {
        // No text has more UTF-16 units than UTF-8 bytes, and those are known.
        if utf8.count <= limit { return self }
        guard utf16.dropFirst(max(0, limit)).first != nil else { return self }
        guard limit > 0 else { return "" }
        let kept = prefix(ofGraphemesWithin: limit - 1) { $0.utf16.count }
        let trimmed = kept.lastIndex { !$0.isWhitespace }.map { kept[...$0] } ?? ""
        return trimmed + "…"
    }

    /// The text itself when it fits, else its beginning, cut between graphemes.
    ///
    /// - Parameter limit: Unicode scalars, at least 0.
    /// - Returns: At most `limit` scalars; empty when not even the first grapheme fits.
    public func truncated(toScalars limit: Int) -> String {
        guard unicodeScalars.dropFirst(max(0, limit)).first != nil else { return self }
        return String(prefix(ofGraphemesWithin: limit) { $0.unicodeScalars.count })
    }

    private func prefix(
        ofGraphemesWithin budget: Int, measuredBy size: (Character) -> Int
    ) -> Substring {
        var (end, left) = (startIndex, budget)
        while end < endIndex {
            left -= size(self[end])
            if left < 0 { break }
            end = index(after: end)
        }
        return self[..<end]
    }
}
