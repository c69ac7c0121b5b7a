/// Finds everything in a text that is true or not, left to right; linear.
struct ClaimReader {
    let text: DraftReading
    var claims: [Claim] = []
    var index = 0

    static let currencies: Set<String> = ["pesos", "peso", "pesitos", "cop", "barras"]
    static let foreignCurrencies: Set<String> = [
        "dolares", "dolar", "usd", "euros", "euro", "eur", "soles",
    ]

    /// The claims of a text, in order.
    static func claims(in text: DraftReading) -> [Claim] {
        var reader = ClaimReader(text: text)
        while reader.index < text.words.count { reader.step() }
        return reader.claims
    }

    private mutating func step() {
        let start = index
        if readRun() || readPair() || readTime() || readDate() || readDuration() || readNumber() {
            // Whatever was read moves on.
            index = max(index, start + 1)
            return
        }
        if let month = Self.month(text.key(index)), text.words[index].isWord {
            add([.month(month)], index..<index + 1)
        } else if text.words[index].token.kind == .code {
            add([.code(Self.plainCode(text.key(index)))], index..<index + 1)
        }
        index = start + 1
    }

    mutating func add(
        _ readings: [ClaimValue], _ range: Range<Int>, unit: Substring = "", isSpelled: Bool = false
    ) {
        claims.append(Claim(readings: readings, range: range, unit: unit, isSpelled: isSpelled))
        index = range.upperBound
    }

    /// `kt-d3` and `ktd3` are one model.
    static func plainCode(_ key: String) -> String { String(key.filter { $0 != "-" }) }

    // MARK: Numbers that are no numbers

    /// Digits spaced out or in groups are a number to call or to pay to: `3 1 0 5 5 5`, `(606) 555 01 47`.
    private mutating func readRun() -> Bool {
        var (end, digits, groups) = (index, 0, 0)
        while end < text.words.count {
            let token = text.words[end].token
            if token.kind == .number, !token.text.contains(where: { ".,'".contains($0) }) {
                (digits, groups, end) = (digits + token.text.utf8.count, groups + 1, end + 1)
            } else if token.kind == .mark, groups > 0, "()-+".contains(token.text) {
                end += 1
            } else {
                break
            }
        }
        guard groups >= 3, digits >= 7 else { return readSpelledRun() }
        let start = text.isMark(index - 1, "(") ? index - 1 : index
        add([.code(Self.phoneMark)], start..<end)
        return true
    }

    /// What stands for a number to call, whatever its digits: they are compared apart.
    static let phoneMark = "@phone"

    /// `tres quince, quinientos cincuenta y cinco, cero uno, veintidós`.
    private mutating func readSpelledRun() -> Bool {
        var (end, count) = (index, 0)
        while let number = SpanishNumeral.read(text, at: end), number.isSpelled,
            !number.isMultiplied
        {
            (end, count) = (number.end, count + 1)
            if text.isMark(end, ","), SpanishNumeral.read(text, at: end + 1) != nil { end += 1 }
        }
        guard count >= 4 else { return false }
        add([.code(Self.phoneMark)], index..<end)
        return true
    }

    /// `90/14`, `22-105`, `10 x 10`; days and months with a stroke between are dates.
    private mutating func readPair() -> Bool {
        guard let first = SpanishNumeral.digits(text, index),
            text.words[index].token.kind == .number,
            text.isMark(index + 1, "/") || text.isMark(index + 1, "-"), text.touchesNext(index),
            text.touchesNext(index + 1), let second = SpanishNumeral.digits(text, index + 2)
        else { return false }
        if text.isMark(index + 3, text.key(index + 1)) || text.words[index + 1].key == "",
            text.touchesNext(index + 2), let third = SpanishNumeral.digits(text, index + 4)
        {
            guard let date = Self.date(first / 1000, second / 1000, third / 1000) else {
                return false
            }
            add([date], index..<index + 5)
            return true
        }
        let mark = text.words[index + 1].token.text
        let code = text.key(index) + mark + text.key(index + 2)
        if mark == "-", Self.unit(text.key(index + 3)) != nil { return false }
        var readings: [ClaimValue] = [.code(code)]
        if mark == "/",
            let day = CivilDate(year: 2024, month: Int(second / 1000), day: Int(first / 1000))
        {
            readings.append(.date(month: day.month, day: day.day, year: nil))
        }
        add(readings, index..<index + 3)
        return true
    }

    private static func date(_ first: Int64, _ second: Int64, _ third: Int64) -> ClaimValue? {
        let parts = first > 31 ? (first, second, third) : (third, second, first)
        let year = parts.0 < 100 ? parts.0 + 2000 : parts.0
        guard let year = Int(exactly: year), year < 10_000,
            let day = CivilDate(year: year, month: Int(parts.1), day: Int(parts.2))
        else { return nil }
        return .date(month: day.month, day: day.day, year: day.year)
    }

    // MARK: Amounts, shares, counts

    private mutating func readNumber() -> Bool {
        guard let number = SpanishNumeral.read(text, at: index) else { return false }
        // `un` and `una` are articles.
        let isArticle = number.isSpelled && number.thousandths == 1000 && number.end == index + 1
        var end = number.end
        if text.isMark(end, "%") || ["porciento", "pct"].contains(text.key(end)) {
            add([.percentage(number.thousandths)], index..<end + 1)
            return true
        }
        if text.key(end) == "por", ["ciento", "cien"].contains(text.key(end + 1)) {
            add([.percentage(number.thousandths)], index..<end + 2)
            return true
        }
        let hundredths = number.thousandths / 10
        let afterOf = text.key(end) == "de" ? end + 1 : end
        if Self.currencies.contains(text.key(afterOf)) {
            end = afterOf + 1
            add([.money(hundredths)], index..<end)
            return true
        }
        if Self.foreignCurrencies.contains(text.key(afterOf)) {
            add([.money(-1)], index..<afterOf + 1)
            return true
        }
        if isArticle { return false }
        let before = text.key(index - 1)
        let isMoney =
            text.words[index].token.kind == .amount
            && text.original(index..<index + 1).hasPrefix("$")
            || before == "cop" || before == "usd" || text.isMark(index - 1, "$")
        if isMoney {
            add([before == "usd" ? .money(-1) : .money(hundredths)], index..<end)
            return true
        }
        let unit = counted(at: end)
        let isRound = text.words[index].token.kind == .amount || number.isMultiplied
        var readings: [ClaimValue] = [.quantity(number.thousandths)]
        // `5.000 yardas` counts, `80 mil la caja` asks for money.
        if isRound, unit.isEmpty { readings = [.money(hundredths)] }
        add(readings, index..<end, unit: unit, isSpelled: number.isSpelled)
        return true
    }

    /// The stem of the thing that a number counts; empty when what follows is no name of a thing.
    private func counted(at index: Int) -> Substring {
        let index = text.key(index) == "de" ? index + 1 : index
        guard text.words.indices.contains(index), text.words[index].isWord else { return "" }
        let word = text.words[index]
        return SmallWords.isTelling(word.token) || Self.measures.contains(word.key) ? word.stem : ""
    }

    private static let measures: Set<String> = [
        "v", "w", "mm", "cm", "m", "mts", "mt", "ml", "kg", "g", "gr", "rpm", "ppm", "x",
    ]
}
