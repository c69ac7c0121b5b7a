/// Telephone numbers, links and e-mail addresses as they are written in a text, for comparing.
struct OwnContacts: Sendable {
    private(set) var links: Set<String> = []
    private(set) var emails: Set<String> = []
    private(set) var numbers: Set<String> = []

    /// Endings that make a dotted word an address.
    private static let endings: Set<String> = [
        "com", "co", "net", "org", "app", "ly", "io", "gov", "edu", "info", "biz", "xyz", "store",
        "shop", "site", "link", "me", "tk", "ml", "ru", "cn", "us", "uk", "mx", "ar", "cl", "pe",
        "ec", "ve", "br", "tv", "cc", "gl", "page", "dev", "cloud", "online", "top", "click",
        "live", "club", "website", "web", "tech", "pw", "ws", "to", "gg", "eu", "ai", "la", "es",
        "gd", "id", "bio", "pro", "vip", "icu", "zip", "mov", "mobi", "tienda",
    ]

    /// Takes in what a text of the shop's names.
    mutating func add(_ text: String) {
        for chunk in Self.chunks(text) {
            switch Self.kind(of: chunk) {
            case .link: links.insert(Self.bare(chunk))
            case .email: emails.insert(chunk.lowercased())
            case nil: break
            }
        }
        var digits = ""
        for byte in text.utf8 where (48...57).contains(byte) {
            digits.unicodeScalars.append(Unicode.Scalar(byte))
        }
        if digits.utf8.count >= 7 { numbers.insert(digits) }
    }

    /// Whether a number to call is the shop's, with or without the country's code or the city's.
    func has(number: some StringProtocol) -> Bool {
        let digits = String(number.filter { $0.isASCII && $0.isNumber })
        guard digits.utf8.count >= 7 else { return false }
        return numbers.contains { own in
            own == digits || digits == "57" + own || own == "57" + digits
                || digits.utf8.count == 7 && own.hasSuffix(digits)
        }
    }

    /// Whether a link or an address is the shop's, letter by letter.
    func has(_ chunk: String, _ kind: Kind) -> Bool {
        switch kind {
        case .link: links.contains(Self.bare(chunk))
        case .email: emails.contains(chunk.lowercased())
        }
    }

    /// What a piece of text without blanks is.
    enum Kind { case link, email }

    /// The pieces between blanks, without the marks around them.
    static func chunks(_ text: String) -> [String] {
        text.split { $0.isWhitespace || "<>\"«»“”|".contains($0) }.map { piece in
            var piece = piece.drop { "([{*_~'¿¡".contains($0) }
            while let last = piece.last, ".,;:!?)]}*_~'".contains(last) { piece.removeLast() }
            return String(piece)
        }
    }

    /// Whether a piece is a link or an address, by its form alone.
    static func kind(of chunk: String) -> Kind? {
        let lower = chunk.lowercased()
        if lower.contains("://") || lower.hasPrefix("www.") || lower.hasPrefix("hxxp") {
            return .link
        }
        if let at = lower.firstIndex(of: "@") {
            // `@tienda` is a profile.
            return at == lower.startIndex || !lower[at...].contains(".") ? .link : .email
        }
        let host = chunk.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, labels.allSatisfy({ !$0.isEmpty }),
            endings.contains(String(last.lowercased())),
            last.allSatisfy({ $0.isLowercase }) || last.allSatisfy({ $0.isUppercase })
        else { return nil }
        return labels[0].utf8.count > 1 ? .link : nil
    }

    private static func bare(_ chunk: String) -> String {
        var chunk = chunk[...]
        for head in ["https://", "http://"] where chunk.hasPrefix(head) {
            chunk = chunk.dropFirst(head.utf8.count)
        }
        while chunk.last == "/" { chunk.removeLast() }
        return String(chunk)
    }
}
