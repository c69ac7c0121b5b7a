/// Reads the lexicon's tables.
///
/// A pattern has words with a blank between; `(a|b c)` one of several, `[a|b]` one of several or
/// nothing, `@clase` a word of a class, `*` up to three words of any kind, `^` the start and `$` the
/// end of a clause, greetings before and courtesies after it left aside.
struct PhraseParser {
    private let text: [UInt8]
    private var position: Int
    private let end: Int

    /// Begins to read a part of a table.
    init(_ text: [UInt8], _ range: Range<Int>) {
        self.text = text
        position = range.lowerBound
        end = range.upperBound
    }

    /// The lines of a table that are not empty.
    static func forEachLine(
        _ text: [UInt8], _ body: (Range<Int>) -> Void
    ) {
        var start = 0
        for index in 0...text.count
        where index == text.count || text[index] == UInt8(ascii: "\n") {
            if index > start { body(start..<index) }
            start = index + 1
        }
    }

    // MARK: Pieces

    /// The number at the beginning of a line, with a point before its decimals.
    mutating func weight() -> Double? {
        var digits = 0.0
        var scale = 1.0
        var hasPoint = false
        let start = position
        while let byte = current, byte != UInt8(ascii: " ") {
            if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else if (48...57).contains(byte) {
                digits = digits * 10 + Double(byte - 48)
                if hasPoint { scale *= 10 }
            } else {
                return nil
            }
            position += 1
        }
        return position > start ? digits / scale : nil
    }

    /// What stands up to a sign, which is passed over too.
    mutating func part(upTo sign: Unicode.Scalar) -> Range<Int>? {
        guard position < end else { return nil }
        let start = position
        while let byte = current, byte != UInt8(ascii: sign) { position += 1 }
        defer { position += 1 }
        return start..<position
    }

    private var current: UInt8? { position < end ? text[position] : nil }

    /// The next word, with blanks before it passed over.
    private mutating func word() -> Range<Int>? {
        while current == UInt8(ascii: " ") { position += 1 }
        guard position < end else { return nil }
        let start = position
        while let byte = current, byte != UInt8(ascii: " "), byte != UInt8(ascii: "("),
            byte != UInt8(ascii: "[")
        {
            position += 1
        }
        return start..<position
    }

    // MARK: Patterns

    /// The patterns that the rest of a line stands for: with and without each part that may be
    /// missing.
    mutating func patterns(_ builder: inout LexiconBuilder) -> [[PhraseElement]] {
        var variants: [[PhraseElement]] = [[]]
        while let byte = current {
            switch byte {
            case UInt8(ascii: " "): position += 1
            case UInt8(ascii: "("):
                position += 1
                let choice = choice(part(upTo: ")") ?? position..<position, &builder)
                for index in variants.indices { variants[index] += choice }
            case UInt8(ascii: "["):
                position += 1
                let choice = choice(part(upTo: "]") ?? position..<position, &builder)
                variants += variants.map { $0 + choice }
            default:
                guard let word = word() else { break }
                let element = builder.element(text, word)
                for index in variants.indices { variants[index].append(element) }
            }
        }
        return variants.filter { !$0.isEmpty }
    }

    /// What stands between brackets: one sequence is itself, several are a choice.
    private func choice(
        _ range: Range<Int>, _ builder: inout LexiconBuilder
    ) -> [PhraseElement] {
        var sequences: [[PhraseElement]] = []
        var body = PhraseParser(text, range)
        while let part = body.part(upTo: "|") {
            let sequence = PhraseParser(text, part).elements(&builder)
            if !sequence.isEmpty { sequences.append(sequence) }
        }
        if sequences.count == 1 { return sequences[0] }
        return [builder.choice(of: sequences)]
    }

    /// The words of a part as elements.
    private func elements(_ builder: inout LexiconBuilder) -> [PhraseElement] {
        var elements: [PhraseElement] = []
        var rest = self
        while let word = rest.word() { elements.append(builder.element(text, word)) }
        return elements
    }

    /// The words of a part, as bytes.
    func words() -> [Range<Int>] {
        var words: [Range<Int>] = []
        var rest = self
        while let word = rest.word() { words.append(word) }
        return words
    }
}
