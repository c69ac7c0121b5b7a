extension TokenScanner {
    /// The most letters a word keeps; what is longer is cut, not split.
    static let wordLimit = 48

    /// Joins letters spaced out to slip past filters: `h o l a`, `p.r.e.c.i.o`.
    mutating func scanSpacedLetters() -> Bool {
        let start = position
        guard kind(at: start) == .letter, !isAlphanumeric(at: start + 1) else { return false }
        var letters = [start]
        var next = start
        while isSeparator(at: next + 1), kind(at: next + 2) == .letter,
            !isAlphanumeric(at: next + 3), letters.count < Self.wordLimit
        {
            next += 2
            letters.append(next)
        }
        guard letters.count >= 3 else { return false }
        emitWord(letters.map { units[$0] }[...], start..<next + 1)
        return true
    }

    private func isSeparator(at index: Int) -> Bool {
        guard let kind = kind(at: index) else { return false }
        if kind == .space { return true }
        return kind == .mark && [0x2E, 0x2D, 0x5F, 0x2A].contains(value(at: index))
    }

    /// A word, or a code when digits are among its letters.
    mutating func scanWord() {
        let start = position
        var end = start
        var hasDigit = false
        while true {
            switch kind(at: end) {
            case .letter: end += 1
            case .digit:
                hasDigit = true
                end += 1
            case .mark where joins(at: end, from: start): end += 1
            default:
                finishWord(start..<end, hasDigit: hasDigit)
                return
            }
        }
    }

    /// Whether the mark belongs to the word: an apostrophe, `@` or `$` for a letter, a hyphen of a
    /// code.
    private func joins(at index: Int, from start: Int) -> Bool {
        switch value(at: index) {
        case 0x27: return kind(at: index + 1) == .letter
        case 0x40: return kind(at: index - 1) == .letter
        case 0x24: return kind(at: index + 1) == .letter
        case 0x2D: return isCodeHyphen(at: index, from: start)
        default: return false
        }
    }

    /// A hyphen between short groups of letters and digits, as in `kt-d3`.
    private func isCodeHyphen(at index: Int, from start: Int) -> Bool {
        guard isAlphanumeric(at: index + 1), index - start <= 8 else { return false }
        var hasDigit = false
        var letters = 0
        for unit in units[start..<index] {
            if unit.kind == .digit { hasDigit = true }
            if unit.kind == .letter { letters += 1 }
        }
        guard letters <= 4 else { return false }
        var end = index + 1
        var tail = 0
        while isAlphanumeric(at: end), end - index <= 8 {
            if kind(at: end) == .digit { hasDigit = true } else { tail += 1 }
            end += 1
        }
        return hasDigit && tail <= 4
    }

    private mutating func finishWord(_ range: Range<Int>, hasDigit: Bool) {
        let hasMarks = units[range].contains { $0.kind == .mark }
        let letters =
            (hasMarks ? units[range].compactMap(Self.spelled)[...] : units[range])
            .prefix(Self.wordLimit)
        if hasDigit { emitCode(FoldedText.spell(letters), range) } else { emitWord(letters, range) }
    }

    /// The letter that a mark inside a word stands for; an apostrophe stands for none.
    private static func spelled(_ unit: Unit) -> Unit? {
        var letter = unit
        switch unit.value {
        case 0x27: return nil
        case 0x40: letter.value = 0x61
        case 0x24: letter.value = 0x73
        default: break
        }
        return letter
    }

    /// Emits a word of letters: runs reduced, slang spelled out.
    private mutating func emitWord(_ letters: ArraySlice<Unit>, _ range: Range<Int>) {
        let raw = FoldedText.spell(letters)
        let (word, doubled) =
            LetterRuns.hasRun(letters.lazy.map(\.value)) ? LetterRuns.reduce(raw) : (raw, nil)
        if word == "k", let last = tokens.last, last.kind == .number || last.kind == .amount {
            emit("mil", .word, range)
            return
        }
        guard let expansion = Slang.expansion(of: Token.withoutEnye(word)) else {
            emit(word, .word, range, alternate: doubled)
            return
        }
        for part in expansion { emit(part, .word, range) }
    }

    /// Emits letters mixed with digits; what it reads as with letters for the digits stands beside
    /// it.
    private mutating func emitCode(_ word: String, _ range: Range<Int>) {
        if let expansion = Slang.expansion(of: word) {
            for part in expansion { emit(part, .word, range) }
            return
        }
        let alternate: String?
        if word.utf8.contains(0x2D) {
            alternate = String(word.filter { $0 != "-" })
        } else {
            alternate = LetterRuns.lettersForDigits(word)
        }
        emit(word, .code, range, alternate: alternate)
    }
}
