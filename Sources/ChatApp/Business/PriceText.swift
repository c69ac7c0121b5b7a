import ChatCore

/// Reads prices as Colombian shops write them.
enum PriceText {
    /// What a price may look like, in the shop owner's language.
    static let allowed =
        "se permite por ejemplo 1250000, 1.250.000, $ 1.250.000 o 1250000,50"

    /// Why a price was not understood.
    enum Failure: Error, Hashable {
        /// Nobody can tell what is meant.
        case unreadable
        /// `1,250` and `1.25` may mean two amounts.
        case ambiguous
        /// Less than nothing.
        case negative
        /// More than a shop sells.
        case tooLarge
    }

    /// The amount: digits; points between groups of three; a comma before one or two decimals. Groups by
    /// commas and a decimal point are understood where they can mean nothing else.
    static func parse(_ text: String) throws(Failure) -> Money {
        let body = stripped(text)
        if body.first == "-" { throw .negative }
        guard !body.isEmpty, body.allSatisfy({ "0123456789.,".contains($0) }) else {
            throw .unreadable
        }
        let (whole, decimals) = try split(body)
        guard whole.count <= 12 else { throw .tooLarge }
        guard let units = Int64(whole), decimals.count <= 2,
            let cents = Int64((decimals + "00").prefix(2))
        else { throw .unreadable }
        return Money(hundredths: units * 100 + cents)
    }

    /// The text without currency and white space.
    private static func stripped(_ text: String) -> String {
        var body = text.filter { !$0.isWhitespace }.uppercased()
        for mark in ["COP", "$", "PESOS", "COP", "$"] {
            if body.hasPrefix(mark) { body.removeFirst(mark.count) }
            if body.hasSuffix(mark) { body.removeLast(mark.count) }
        }
        return body
    }

    /// The digits before and behind the decimal mark.
    private static func split(_ body: String) throws(Failure) -> (String, String) {
        let points = body.filter { $0 == "." }.count
        let commas = body.filter { $0 == "," }.count
        switch (points, commas) {
        case (0, 0): return (body, "")
        case (_, 0): return try single(body, ".", count: points)
        case (0, _): return try single(body, ",", count: commas)
        case (_, 1): return try grouped(body, by: ".", decimal: ",")
        case (1, _): return try grouped(body, by: ",", decimal: ".")
        default: throw .unreadable
        }
    }

    /// One kind of mark: groups, decimals, or either.
    private static func single(
        _ body: String, _ mark: Character, count: Int
    ) throws(Failure) -> (String, String) {
        if count > 1 { return (try joined(body, by: mark), "") }
        let parts = body.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
        guard !parts[0].isEmpty, !parts[1].isEmpty else { throw .unreadable }
        switch (mark, parts[1].count) {
        case (".", 3): return (try joined(body, by: mark), "")
        case (",", 1...2): return (parts[0], parts[1])
        case (".", 1...2) where parts[0].count > 3: return (parts[0], parts[1])
        case (_, 1...3): throw .ambiguous
        default: throw .unreadable
        }
    }

    private static func grouped(
        _ body: String, by mark: Character, decimal: Character
    ) throws(Failure) -> (String, String) {
        let parts = body.split(separator: decimal, omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[1].count),
            parts[1].allSatisfy(\.isNumber)
        else { throw .unreadable }
        return (try joined(String(parts[0]), by: mark), String(parts[1]))
    }

    /// Groups of three digits as one number; the first may be shorter.
    private static func joined(_ body: String, by mark: Character) throws(Failure) -> String {
        let groups = body.split(separator: mark, omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { throw .unreadable }
        return groups.joined()
    }
}

extension PriceText.Failure {
    /// What is wrong, in the shop owner's language.
    func problem(_ text: String) -> String {
        switch self {
        case .unreadable: "el precio \(text.quoted) no se entiende"
        case .ambiguous: "el precio \(text.quoted) se puede leer de dos maneras"
        case .negative: "el precio \(text.quoted) es negativo"
        case .tooLarge: "el precio \(text.quoted) es demasiado grande"
        }
    }
}
