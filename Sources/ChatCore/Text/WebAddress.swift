/// Recognises e-mail and web addresses within one blank-delimited chunk.
enum WebAddress {
    /// Endings that make a dotted word an address even without `http`.
    private static let endings: Set<String> = [
        "com", "co", "net", "org", "app", "ly", "io", "gov", "edu", "info", "biz", "xyz", "store",
        "shop", "site", "link",
    ]

    /// The address that the chunk begins with: its kind and its end, trailing punctuation left out.
    static func find(
        _ units: [FoldedText.Unit], _ chunk: Range<Int>
    ) -> (kind: Token.Kind, end: Int)? {
        var end = chunk.upperBound
        while end > chunk.lowerBound, units[end - 1].kind == .mark, units[end - 1].value != 0x2F {
            end -= 1
        }
        let body = units[chunk.lowerBound..<end]
        if let at = body.firstIndex(where: { $0.value == 0x40 }) {
            return isEmail(body, at) ? (.email, end) : nil
        }
        return isWeb(body) ? (.url, end) : nil
    }

    private static func isEmail(_ body: ArraySlice<FoldedText.Unit>, _ at: Int) -> Bool {
        guard at > body.startIndex, at + 1 < body.endIndex else { return false }
        guard body[at + 1].kind == .letter || body[at + 1].kind == .digit else { return false }
        return body[at...].contains { $0.value == 0x2E }
    }

    private static func isWeb(_ body: ArraySlice<FoldedText.Unit>) -> Bool {
        var head = ""
        for unit in body.prefix(8) {
            if let scalar = Unicode.Scalar(unit.value) { head.unicodeScalars.append(scalar) }
        }
        if head.hasPrefix("http://") || head.hasPrefix("https://") || head.hasPrefix("www.") {
            return true
        }
        // A host name up to the first slash: letters, digits, hyphens and dots, and a known ending.
        var label = ""
        var labels = 0
        for unit in body {
            if unit.value == 0x2F || unit.value == 0x3F { break }
            if unit.value == 0x2E {
                guard !label.isEmpty else { return false }
                labels += 1
                label = ""
            } else if unit.kind == .letter || unit.kind == .digit || unit.value == 0x2D {
                if label.utf8.count < 24, let scalar = Unicode.Scalar(unit.value) {
                    label.unicodeScalars.append(scalar)
                }
            } else {
                return false
            }
        }
        return labels > 0 && endings.contains(label)
    }
}
