/// One way to say something, as the lexicon's tables write it.
///
/// Words with a blank between; `(a|b c)` one of several, `[a|b]` one of several or nothing,
/// `@clase` a word of a class, `*` up to three words of any kind, `^` the start and `$` the end of
/// a clause, greetings before and courtesies after it left aside.
struct PhrasePattern: Hashable {
    indirect enum Element: Hashable {
        case word(String)
        case wordClass(String)
        case choice([[Element]])
        case gap
        case start
        case end
    }

    var elements: [Element]

    /// The patterns that a line stands for: with and without each part that may be missing.
    static func parse(_ line: Substring) -> [PhrasePattern] {
        var rest = line
        var variants: [[Element]] = [[]]
        while let first = rest.first {
            if first == " " {
                rest.removeFirst()
            } else if first == "(" || first == "[" {
                let close: Character = first == "(" ? ")" : "]"
                let end = rest.firstIndex(of: close) ?? rest.endIndex
                let choice = choice(in: rest[rest.index(after: rest.startIndex)..<end])
                let with = variants.map { $0 + choice }
                variants = first == "[" ? variants + with : with
                rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
            } else {
                let end = rest.firstIndex { $0 == " " || $0 == "(" || $0 == "[" } ?? rest.endIndex
                let element = element(rest[..<end])
                variants = variants.map { $0 + [element] }
                rest = rest[end...]
            }
        }
        return variants.filter { !$0.isEmpty }.map(PhrasePattern.init(elements:))
    }

    /// A pattern of plain words, for what the shop wrote.
    static func plain(_ words: [String]) -> PhrasePattern {
        PhrasePattern(elements: words.map(Element.word))
    }

    private static func choice(in body: Substring) -> [Element] {
        let choices = body.split(separator: "|").map { part in
            part.split(separator: " ").map(element)
        }.filter { !$0.isEmpty }
        return choices.count == 1 ? choices[0] : [.choice(choices)]
    }

    private static func element(_ text: Substring) -> Element {
        switch text {
        case "*": .gap
        case "^": .start
        case "$": .end
        default:
            text.first == "@"
                ? .wordClass(String(text.dropFirst())) : .word(Token.withoutEnye(String(text)))
        }
    }
}
