/// Cuts folded units into tokens, left to right; each unit is looked at a bounded number of times.
struct TokenScanner {
    typealias Unit = FoldedText.Unit

    let units: [Unit]
    var position = 0
    private(set) var tokens: [Token] = []
    private(set) var isTruncated = false
    /// Where the chunk that was last found to be no address ends.
    private var plainUntil = 0

    init(_ units: [Unit]) {
        self.units = units
        tokens.reserveCapacity(min(units.count / 4 + 4, NormalizedText.tokenLimit))
    }

    mutating func scan() {
        while position < units.count {
            guard tokens.count < NormalizedText.tokenLimit else {
                isTruncated = true
                return
            }
            switch units[position].kind {
            case .space: position += 1
            case .newline, .mark: scanMark()
            case .emoji: scanEmoji()
            case .letter, .digit: scanChunk()
            }
        }
    }

    // MARK: Helpers for the extensions

    func kind(at index: Int) -> FoldedText.Class? {
        index >= 0 && index < units.count ? units[index].kind : nil
    }

    func value(at index: Int) -> UInt32 {
        index >= 0 && index < units.count ? units[index].value : 0
    }

    func isAlphanumeric(at index: Int) -> Bool {
        let kind = kind(at: index)
        return kind == .letter || kind == .digit
    }

    func text(_ range: Range<Int>) -> String {
        FoldedText.spell(units[range])
    }

    func origin(_ range: Range<Int>) -> Range<Int> {
        guard let first = units[range].first, let last = units[range].last else { return 0..<0 }
        return Int(first.start)..<max(Int(first.start), Int(last.end))
    }

    mutating func emit(
        _ text: String, _ kind: Token.Kind, _ range: Range<Int>, alternate: String? = nil,
        value: Int64? = nil
    ) {
        tokens.append(
            Token(text, kind, origin: origin(range), alternate: alternate, value: value))
        position = range.upperBound
    }

    // MARK: Marks and pictographs

    private mutating func scanMark() {
        let start = position
        let mark = units[start].value
        // `$ 50.000` is one amount, `@` and `#` before a word belong to it.
        if mark == 0x24, let digit = firstDigit(after: start) {
            position = digit
            scanNumber(from: start, isMoney: true)
            return
        }
        var end = start + 1
        while end < units.count, units[end].value == mark { end += 1 }
        emit(text(start..<start + 1), .mark, start..<end)
    }

    private func firstDigit(after index: Int) -> Int? {
        let next = kind(at: index + 1) == .space ? index + 2 : index + 1
        return kind(at: next) == .digit ? next : nil
    }

    private mutating func scanEmoji() {
        let start = position
        var end = start + 1
        while end < units.count, units[end].value == units[start].value { end += 1 }
        emit(text(start..<start + 1), .emoji, start..<end)
    }

    // MARK: Chunks

    private mutating func scanChunk() {
        if position >= plainUntil {
            var end = position
            var hints = false
            while end < units.count, units[end].kind != .space, units[end].kind != .newline {
                if units[end].value == 0x2E || units[end].value == 0x40 { hints = true }
                end += 1
            }
            plainUntil = end
            if hints, let address = WebAddress.find(units, position..<end) {
                let word = address.kind == .email ? "@email" : "@url"
                emit(word, address.kind, position..<address.end)
                return
            }
        }
        if units[position].kind == .digit {
            if !scanPhone() { scanNumber(from: position, isMoney: false) }
        } else if !scanSpacedLetters() {
            scanWord()
        }
    }
}
