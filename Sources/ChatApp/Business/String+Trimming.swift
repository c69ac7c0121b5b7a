extension StringProtocol {
    /// The text without white space at its ends.
    var trimmed: String {
        let body = unicodeScalars.drop { $0.properties.isWhitespace }
        let end = body.reversed().drop { $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(end.reversed()))
    }
}
