/// Reads cardinal numbers: `ochenta mil`, `1.2 millones`, `un millón doscientos`, `80k`, `1'230.000`.
enum SpanishNumeral {
    /// A number and the index after it.
    struct Reading {
        /// The value in thousandths, saturating.
        var thousandths: Int64
        var end: Int
        /// Whether it begins with a word.
        var isSpelled: Bool
        /// Whether a word for thousands or millions is in it.
        var isMultiplied: Bool
    }

    private static let units: [String: Int64] = [
        "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
        "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12,
        "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17,
        "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiun": 21, "veintiuno": 21,
        "veintiuna": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25,
        "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
    ]
    private static let tens: [String: Int64] = [
        "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
        "ochenta": 80, "noventa": 90,
    ]
    private static let hundreds: [String: Int64] = [
        "cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300,
        "trescientas": 300, "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500,
        "quinientas": 500, "seiscientos": 600, "seiscientas": 600, "setecientos": 700,
        "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900,
        "novecientas": 900,
    ]
    private static let thousands: Set<String> = ["mil", "miles", "luca", "lucas"]
    private static let millions: Set<String> = [
        "millon", "millones", "milloncito", "milloncitos", "palo", "palos", "melon", "melones",
    ]

    /// The number that begins at a word; `nil` where none does.
    static func read(_ text: DraftReading, at start: Int) -> Reading? {
        if text.key(start) == "medio", isMillion(text, start + 1) {
            return Reading(
                thousandths: 500_000_000, end: start + 2, isSpelled: true, isMultiplied: true)
        }
        if thousands.contains(text.key(start)) || isMillion(text, start) {
            // Without its number: `mil pesos`, `millón y medio`.
            guard text.words[start].isWord, text.key(start) != "miles" else { return nil }
            return multiplied(text, 1000, start, isSpelled: true)
        }
        if let value = digits(text, start) {
            var end = start + 1
            // Cents behind thousands: `1.349.000,00`.
            if text.isMark(end, ","), text.touchesNext(start), text.touchesNext(end),
                text.words.indices.contains(end + 1), text.key(end + 1) == "00"
            {
                end += 2
            }
            return multiplied(text, value, end, isSpelled: false)
        }
        guard let (value, end) = group(text, start) else { return nil }
        return multiplied(text, value * 1000, end, isSpelled: true)
    }

    /// A number of digits in thousandths: `1.349.000`, `1,2`.
    static func digits(_ text: DraftReading, _ index: Int) -> Int64? {
        guard text.words.indices.contains(index) else { return nil }
        let token = text.words[index].token
        guard token.kind == .number || token.kind == .amount else { return nil }
        // More digits than a number holds are more than any shop asks.
        guard let value = token.value else { return .max }
        let parts = token.text.split { ".,'".contains($0) }
        let (whole, overflow) = value.multipliedReportingOverflow(by: 1000)
        guard !overflow else { return .max }
        guard parts.count == 2, parts[1].utf8.count < 3, let fraction = Int64(parts[1]) else {
            return whole
        }
        return whole + fraction * (parts[1].utf8.count == 1 ? 100 : 10)
    }

    private static func isMillion(_ text: DraftReading, _ index: Int) -> Bool {
        if millions.contains(text.key(index)) { return true }
        // `1,2M`, but not the metres of `100 m`.
        return text.key(index) == "m" && index > 0 && text.touchesNext(index - 1)
            && text.words[index].isCapital && digits(text, index - 1) != nil
    }

    /// One to three number words below a thousand.
    private static func group(_ text: DraftReading, _ start: Int) -> (Int64, Int)? {
        var (total, index): (Int64, Int) = (0, start)
        var isFound = false
        if let value = hundreds[text.key(index)] {
            (total, index, isFound) = (value, index + 1, true)
        }
        if let value = tens[text.key(index)] {
            (total, index, isFound) = (total + value, index + 1, true)
            if text.key(index) == "y", let unit = units[text.key(index + 1)], unit < 10 {
                (total, index) = (total + unit, index + 2)
            }
        } else if let value = units[text.key(index)], !isFound || value > 1 {
            (total, index, isFound) = (total + value, index + 1, true)
        }
        return isFound ? (total, index) : nil
    }

    /// The number with the words for thousands and millions behind it.
    private static func multiplied(
        _ text: DraftReading, _ value: Int64, _ start: Int, isSpelled: Bool
    ) -> Reading {
        var reading = Reading(
            thousandths: value, end: start, isSpelled: isSpelled, isMultiplied: false)
        if isMillion(text, start) {
            reading.thousandths = product(value, 1_000_000)
            (reading.end, reading.isMultiplied) = (start + 1, true)
            addRemainder(text, &reading)
        } else if thousands.contains(text.key(start)), text.key(start + 1) != "gracias" {
            reading.thousandths = product(value, 1000)
            (reading.end, reading.isMultiplied) = (start + 1, true)
            if let (rest, end) = group(text, reading.end) {
                (reading.thousandths, reading.end) = (sum(reading.thousandths, rest * 1000), end)
            }
        }
        return reading
    }

    /// What follows the millions: `y medio`, `doscientos`, `300 mil`, `doscientos treinta mil`.
    private static func addRemainder(_ text: DraftReading, _ reading: inout Reading) {
        let next = text.key(reading.end) == "y" ? reading.end + 1 : reading.end
        if text.key(next) == "medio" {
            reading.thousandths = sum(reading.thousandths, 500_000_000)
            reading.end = next + 1
            return
        }
        let digits = digits(text, next)
        guard let (units, end) = digits.map({ ($0 / 1000, next + 1) }) ?? group(text, next),
            units < 1000
        else { return }
        let hasThousand = thousands.contains(text.key(end))
        // `un millón doscientos` means thousands; `un millón dos` means nothing that a shop says.
        guard hasThousand || units >= 100 else { return }
        var (total, last) = (units * 1_000_000, hasThousand ? end + 1 : end)
        if hasThousand, let (rest, restEnd) = group(text, last) {
            (total, last) = (total + rest * 1000, restEnd)
        }
        (reading.thousandths, reading.end) = (sum(reading.thousandths, total), last)
    }

    private static func product(_ one: Int64, _ other: Int64) -> Int64 {
        let (product, overflow) = one.multipliedReportingOverflow(by: other)
        return overflow ? .max : product
    }

    private static func sum(_ one: Int64, _ other: Int64) -> Int64 {
        let (sum, overflow) = one.addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
