extension LogValue {
    /// A text of another party, with every run of eight or more digits struck out: it may be a
    /// telephone number. The last four digits stay.
    static func struck(_ text: String) -> LogValue {
        var result = String.UnicodeScalarView()
        var digits = String.UnicodeScalarView()
        func endRun() {
            if digits.count >= 8 { result += "***".unicodeScalars }
            result += digits.count >= 8 ? digits.suffix(4) : digits[...]
            digits.removeAll()
        }
        for scalar in text.unicodeScalars {
            if ("0"..."9").contains(scalar) {
                digits.append(scalar)
            } else {
                endRun()
                result.append(scalar)
            }
        }
        endRun()
        return .text(String(result))
    }
}
