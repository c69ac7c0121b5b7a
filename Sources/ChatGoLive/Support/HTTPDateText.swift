internal import ChatCore

/// Reads the dates of HTTP and of certificates.
enum HTTPDateText {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7); `nil` for any other form.
    static func timestamp(_ text: String) -> Timestamp? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT" else { return nil }
        return timestamp(year: words[3], month: words[2], day: words[1], time: words[4])
    }

    /// `Nov  6 08:49:37 1994 GMT`, as OpenSSL writes the end of a certificate; `nil` for any other form.
    static func certificate(_ text: String) -> Timestamp? {
        let words = text.split(separator: " ")
        guard words.count == 5, words[4] == "GMT" else { return nil }
        return timestamp(year: words[3], month: words[0], day: words[1], time: words[2])
    }

    private static func timestamp(
        year: Substring, month: Substring, day: Substring, time: Substring
    ) -> Timestamp? {
        guard let day = Int(day), let month = months.firstIndex(of: String(month)),
            let year = Int(year), let date = CivilDate(year: year, month: month + 1, day: day)
        else { return nil }
        let parts = time.split(separator: ":").compactMap { Int64($0) }
        guard parts.count == 3, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]),
            (0...60).contains(parts[2])
        else { return nil }
        return Timestamp(
            seconds: date.daysSinceEpoch * 86_400 + parts[0] * 3600 + parts[1] * 60 + parts[2])
    }
}
