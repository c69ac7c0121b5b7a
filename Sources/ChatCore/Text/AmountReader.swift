/// Joins number words into amounts of money: `50 mil`, `2 millones`, `millón y medio`, `80 mil
/// pesos`.
enum AmountReader {
    private static let numerals: WordMap<Int64> = [
        "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
        "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13,
        "catorce": 14, "quince": 15, "veinte": 20, "veinticinco": 25, "treinta": 30,
        "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
        "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300,
        "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600, "setecientos": 700,
        "ochocientos": 800, "novecientos": 900,
    ]

    private static let multipliers: WordMap<Int64> = [
        "mil": 1000, "k": 1000, "luca": 1000, "lucas": 1000, "millon": 1_000_000,
        "millones": 1_000_000, "palo": 1_000_000, "palos": 1_000_000, "melon": 1_000_000,
        "melones": 1_000_000,
    ]

    /// The tokens with every spelled-out amount as one token; linear.
    static func merge(_ tokens: [Token]) -> [Token] {
        guard tokens.indices.contains(where: { startsAmount(tokens, $0) }) else { return tokens }
        var result: [Token] = []
        result.reserveCapacity(tokens.count)
        var index = 0
        while index < tokens.count {
            if let (amount, end) = amount(in: tokens, at: index) {
                let origin = tokens[index].origin.lowerBound..<tokens[end - 1].origin.upperBound
                result.append(Token(String(amount), .amount, origin: origin, value: amount))
                index = end
            } else {
                result.append(tokens[index])
                index += 1
            }
        }
        return result
    }

    private static func startsAmount(_ tokens: [Token], _ index: Int) -> Bool {
        switch tokens[index].kind {
        case .number, .amount: true
        case .word:
            initial(of: tokens[index].key) & initials != 0
                && (multipliers[tokens[index].key] != nil || tokens[index].key == "pesos")
        default: false
        }
    }

    /// The first letters of the words that make an amount, a bit each.
    private static let initials = (multipliers.pairs.map(\.word) + ["pesos"]).reduce(0) {
        $0 | initial(of: $1)
    }

    private static func initial(of word: String) -> UInt32 {
        word.utf8.first.map { 1 << UInt32($0 & 31) } ?? 0
    }

    /// The amount that begins at a token and the index after it; `nil` where none does.
    private static func amount(in tokens: [Token], at start: Int) -> (Int64, Int)? {
        if tokens[start].kind == .word, tokens[start].key == "medio",
            key(tokens, start + 1) == "millon"
        {
            return (500_000, afterCurrency(tokens, start + 2))
        }
        if tokens[start].kind == .word, tokens[start].key == "millon", !isThanks(tokens, start + 1)
        {
            // Without its "un": `hasta millón y medio`.
            let (rest, end) = remainder(tokens, start + 1)
            return (1_000_000 + rest, afterCurrency(tokens, end))
        }
        guard let (small, next) = small(in: tokens, at: start) else { return nil }
        guard let multiplier = key(tokens, next).flatMap({ multipliers[$0] }) else {
            let end = afterCurrency(tokens, next)
            guard end > next, let units = small.units else { return nil }
            return (units, end)
        }
        guard !isThanks(tokens, next + 1), let total = small.times(multiplier) else { return nil }
        guard multiplier == 1_000_000 else { return (total, afterCurrency(tokens, next + 1)) }
        let (rest, end) = remainder(tokens, next + 1)
        return (total + rest, afterCurrency(tokens, end))
    }

    /// What follows the millions: `y medio`, `doscientos`, `300 mil`.
    private static func remainder(_ tokens: [Token], _ start: Int) -> (Int64, Int) {
        let next = key(tokens, start) == "y" ? start + 1 : start
        if key(tokens, next) == "medio" { return (500_000, next + 1) }
        guard let (small, end) = small(in: tokens, at: next), let units = small.units,
            units < 1000
        else { return (0, start) }
        if key(tokens, end) == "mil" { return (units * 1000, end + 1) }
        return units >= 100 ? (units * 1000, end) : (0, start)
    }

    /// Digits, or one to three number words (`doscientos cincuenta`, `treinta y cinco`).
    private static func small(in tokens: [Token], at start: Int) -> (SmallNumber, Int)? {
        guard start < tokens.count else { return nil }
        let token = tokens[start]
        if token.kind == .number || token.kind == .amount {
            guard let value = token.value else { return nil }
            return (SmallNumber(value, decimalsOf: token.text), start + 1)
        }
        guard token.kind == .word, var total = numerals[token.key] else { return nil }
        var index = start + 1
        while index < start + 4, let word = key(tokens, index) {
            if let value = numerals[word], value < total {
                total += value
                index += 1
            } else if word == "y", let value = key(tokens, index + 1).flatMap({ numerals[$0] }),
                value < 10, total >= 30
            {
                total += value
                index += 2
            } else {
                break
            }
        }
        return (SmallNumber(total, decimalsOf: ""), index)
    }

    private static func key(_ tokens: [Token], _ index: Int) -> String? {
        index < tokens.count && tokens[index].kind == .word ? tokens[index].key : nil
    }

    /// `mil gracias` with a number before it is thanks, not money.
    private static func isThanks(_ tokens: [Token], _ index: Int) -> Bool {
        let next = key(tokens, index) == "de" ? key(tokens, index + 1) : key(tokens, index)
        return next == "gracias" || next == "bendiciones"
    }

    private static func afterCurrency(_ tokens: [Token], _ index: Int) -> Int {
        let next = key(tokens, index) == "de" ? index + 1 : index
        switch key(tokens, next) {
        case "pesos", "pesitos", "cop", "barras": return next + 1
        default: return index
        }
    }
}

/// A number with up to three decimals, before its multiplier.
private struct SmallNumber {
    /// The number in thousandths.
    private let thousandths: Int64?

    init(_ whole: Int64, decimalsOf text: String) {
        var fraction: Int64 = 0
        let parts = text.split(whereSeparator: { $0 == "." || $0 == "," })
        if parts.count == 2, parts[1].utf8.count < 3 {
            fraction = (Int64(parts[1]) ?? 0) * (parts[1].utf8.count == 1 ? 100 : 10)
        }
        let (scaled, overflow) = whole.multipliedReportingOverflow(by: 1000)
        thousandths = overflow ? nil : scaled + fraction
    }

    /// The whole part.
    var units: Int64? { thousandths.map { $0 / 1000 } }

    /// The product, `nil` when it is too large to be a price.
    func times(_ factor: Int64) -> Int64? {
        guard let thousandths else { return nil }
        let (product, overflow) = thousandths.multipliedReportingOverflow(by: factor)
        return overflow ? nil : product / 1000
    }
}
