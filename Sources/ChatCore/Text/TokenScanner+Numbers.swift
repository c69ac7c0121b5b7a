extension TokenScanner {
    /// Letters that follow digits as a unit of their own: `8am`, `50mil`, `200k`.
    private static let units: Set<String> = [
        "am", "pm", "a", "p", "m", "h", "hs", "hrs", "horas", "hora", "mil", "k", "millon",
        "millones", "pesos", "cop", "usd", "lucas", "v", "w", "kg", "gr", "cm", "mm", "mt", "mts",
        "ml", "dias", "meses", "anos",
    ]

    /// A telephone number: ten digits of Colombia, with or without its country code, in groups or
    /// not.
    mutating func scanPhone() -> Bool {
        let start = position
        var digits: [UInt32] = []
        var group = 0
        var index = start
        var end: Int?
        while digits.count <= 13 {
            if kind(at: index) == .digit {
                digits.append(units[index].value)
                group += 1
                index += 1
                continue
            }
            if group >= 2, kind(at: index) != .letter, Self.isColombianNumber(digits) {
                end = index
            }
            guard group >= 2, isGroupSeparator(index), kind(at: index + 1) == .digit else { break }
            group = 0
            index += 1
        }
        guard let end else { return false }
        emit("@phone", .phone, start..<end)
        return true
    }

    private static func isColombianNumber(_ digits: [UInt32]) -> Bool {
        let local = digits.count == 12 && digits[0] == 0x35 && digits[1] == 0x37 ? 2 : 0
        guard digits.count - local == 10 else { return false }
        return digits[local] == 0x33 || (digits[local] == 0x36 && digits[local + 1] == 0x30)
    }

    private func isGroupSeparator(_ index: Int) -> Bool {
        [0x20, 0x2D, 0x2E].contains(value(at: index))
    }

    /// A number, an amount, or a code that begins with digits.
    mutating func scanNumber(from start: Int, isMoney: Bool) {
        let digitsStart = position
        let number = readNumber(at: digitsStart)
        var end = number.end
        guard kind(at: end) == .letter else {
            let isAmount =
                isMoney || number.value >= 10_000 && (number.isGrouped || number.isRound)
            emit(
                text(digitsStart..<end), isAmount ? .amount : .number, start..<end,
                value: number.isExact ? number.value : nil)
            return
        }
        while kind(at: end) == .letter { end += 1 }
        let letters = Token.withoutEnye(text(number.end..<end))
        let isUnit = Self.units.contains(letters) || end - number.end >= 4
        if isUnit, kind(at: end) != .digit, letters != "m" || number.end - digitsStart <= 3 {
            emit(
                text(digitsStart..<number.end), isMoney ? .amount : .number,
                start..<number.end, value: number.isExact ? number.value : nil)
            return
        }
        position = digitsStart
        scanWord()
    }

    /// Digits with their grouping: `1.200.000`, `1'200.000`, `3,5`.
    private func readNumber(at start: Int) -> ScannedNumber {
        var number = ScannedNumber(end: start)
        takeDigits(&number)
        let whole = number
        while isThousandsMark(at: number.end), groupLength(at: number.end + 1) == 3 {
            number.end += 1
            takeDigits(&number)
            number.isGrouped = true
        }
        if number.isGrouped || whole.end - start > 15 { return number }
        let mark = value(at: number.end)
        if mark == 0x2E || mark == 0x2C {
            let length = groupLength(at: number.end + 1)
            if length == 1 || length == 2 {
                number.end += 1 + length
            }
        }
        return number
    }

    private func isThousandsMark(at index: Int) -> Bool {
        let mark = value(at: index)
        return mark == 0x2E || mark == 0x2C || mark == 0x27
    }

    /// How many digits follow, up to four.
    private func groupLength(at start: Int) -> Int {
        var length = 0
        while length < 4, kind(at: start + length) == .digit { length += 1 }
        return length
    }

    private func takeDigits(_ number: inout ScannedNumber) {
        while kind(at: number.end) == .digit {
            number.take(Int64(value(at: number.end)) - 48)
            number.end += 1
        }
    }
}
