/// A pattern of words: `le (garantizo|doy mi palabra)`, `descuent~` for all that begins so, `*` for up to three words.
struct WordPattern: Sendable {
    private enum Matcher: Sendable {
        case exact(String)
        case beginning(String)

        init(_ text: Substring) {
            self = text.hasSuffix("~") ? .beginning(String(text.dropLast())) : .exact(String(text))
        }

        func fits(_ key: String) -> Bool {
            switch self {
            case .exact(let word): key == word
            case .beginning(let letters): key.hasPrefix(letters)
            }
        }
    }

    private enum Element: Sendable {
        case choice([[Matcher]])
        case gap
    }

    private let elements: [Element]

    /// How many words a gap may hold.
    private static let gapLimit = 3

    /// Reads patterns, one a line; words are keys: lower case, without accents.
    static func table(_ text: String) -> [WordPattern] {
        text.split(separator: "\n").map { WordPattern($0) }
    }

    private init(_ text: Substring) {
        var elements: [Element] = []
        var rest = text
        while let first = rest.first {
            if first == " " {
                rest = rest.dropFirst()
            } else if first == "(" {
                let inner = rest.dropFirst().prefix { $0 != ")" }
                rest = rest.dropFirst(inner.count + 2)
                elements.append(.choice(inner.split(separator: "|").map(Self.sequence)))
            } else {
                let word = rest.prefix { $0 != " " }
                rest = rest.dropFirst(word.count)
                elements.append(word == "*" ? .gap : .choice([Self.sequence(word)]))
            }
        }
        self.elements = elements
    }

    private static func sequence(_ text: Substring) -> [Matcher] {
        text.split(separator: " ").map { Matcher($0) }
    }

    /// Where it stands first within a range of a text; marks do not count as words.
    func match(_ text: DraftReading, in range: Range<Int>) -> Range<Int>? {
        for start in range where !text.key(start).isEmpty {
            if let end = end(text, start, range.upperBound, 0) { return start..<end }
        }
        return nil
    }

    private func end(_ text: DraftReading, _ index: Int, _ limit: Int, _ element: Int) -> Int? {
        guard element < elements.count else { return index }
        switch elements[element] {
        case .gap:
            for skipped in 0...Self.gapLimit where index + skipped <= limit {
                if let end = end(text, index + skipped, limit, element + 1) { return end }
            }
        case .choice(let choices):
            for choice in choices {
                guard let next = Self.end(of: choice, text, index, limit) else { continue }
                if let end = end(text, next, limit, element + 1) { return end }
            }
        }
        return nil
    }

    private static func end(
        of choice: [Matcher], _ text: DraftReading, _ start: Int, _ limit: Int
    ) -> Int? {
        var index = start
        for matcher in choice {
            while index < limit, text.key(index).isEmpty { index += 1 }
            guard index < limit, matcher.fits(text.key(index)) else { return nil }
            index += 1
        }
        return index
    }
}
