/// The scanner behind ``EnvironmentFile``: one pass over characters, a mistake ends its line only.
struct EnvironmentFileParser {
    private(set) var entries: [EnvironmentFile.Entry] = []
    private(set) var issues: [EnvironmentFile.Issue] = []

    private let characters: [Character]
    private var position = 0
    private var line = 1
    private var lineStart = 0

    init(_ bytes: [UInt8]) {
        var bytes = bytes[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        let text = String(decoding: bytes, as: UTF8.self)
        // "\r\n" is one Character already, so both kinds of line ends become "\n" here.
        characters = text.map { $0 == "\r\n" ? "\n" : $0 }
        if String(validating: bytes, as: UTF8.self) == nil {
            let broken = text.prefix { $0 != "\u{FFFD}" }
            let lines = broken.split(separator: "\n", omittingEmptySubsequences: false)
            issues.append(
                EnvironmentFile.Issue(
                    line: lines.count, column: (lines.last?.count ?? 0) + 1,
                    message: "the file is not valid UTF-8; save it as UTF-8"))
        }
    }

    mutating func run() {
        while position < characters.count {
            skipSpaces()
            if peek != "\n", peek != "#", peek != nil { entry() }
            skipLine()
        }
    }

    // MARK: Lines

    private mutating func entry() {
        if starts(with: "export"), peek(6)?.isWhitespace == true, peek(6) != "\n" {
            position += 6
            skipSpaces()
        }
        let nameColumn = column
        let name = takeWhile {
            $0.isASCII && ($0.isLetter || $0.isNumber || "_.-[]".contains($0))
        }
        guard let first = name.first, first.isLetter || first == "_" else {
            return fail(
                "expected NAME=VALUE; a name has letters, digits and _ . - [ ]", at: nameColumn)
        }
        skipSpaces()
        // A name alone means the environment's value, which counts in any case.
        if peek == nil || peek == "\n" || peek == "#" { return }
        guard peek == "=" || peek == ":" else {
            return fail("expected = after \(name)", at: column)
        }
        position += 1
        skipSpaces()
        let (entryLine, valueColumn) = (line, column)
        guard let value = value() else { return }
        guard !value.contains("\0") else {
            return fail("a value cannot hold a zero byte", at: valueColumn)
        }
        entries.append(
            EnvironmentFile.Entry(
                name: name, value: value, line: entryLine, column: valueColumn))
    }

    private mutating func value() -> String? {
        guard let quote = peek, quote == "\"" || quote == "'" else { return bareValue() }
        let start = (position: position, line: line, lineStart: lineStart, column: column)
        position += 1
        guard let value = quotedValue(quote) else {
            (position, line, lineStart) = (start.position, start.line, start.lineStart)
            fail("the quote \(quote) is never closed", at: start.column)
            return nil
        }
        skipSpaces()
        guard peek == nil || peek == "\n" || peek == "#" else {
            fail("after the closing quote only a comment is allowed", at: column)
            return nil
        }
        return value
    }

    /// A value without quotes ends at the line's end or at a `#` that a space precedes.
    private mutating func bareValue() -> String {
        var value = ""
        while let character = peek, character != "\n" {
            if character == "#", position > 0, isSpace(characters[position - 1]) { break }
            value.append(character)
            position += 1
        }
        while value.last?.isWhitespace == true { value.removeLast() }
        return value
    }

    /// Reads up to the closing quote; `nil` when there is none.
    private mutating func quotedValue(_ quote: Character) -> String? {
        var value = ""
        while let character = peek {
            position += 1
            switch character {
            case quote: return value
            case "\n":
                newLine()
                value.append(character)
            case "\\": value += escape(in: quote)
            default: value.append(character)
            }
        }
        return nil
    }

    /// Single quotes know `\'` only; double quotes also `\n`, `\r`, `\t`, `\"`, `\\` and `\$`.
    private mutating func escape(in quote: Character) -> String {
        guard let next = peek else { return "\\" }
        let meanings: [Character: String] =
            quote == "'"
            ? ["'": "'"]
            : ["n": "\n", "r": "\r", "t": "\t", "\"": "\"", "\\": "\\", "$": "$"]
        guard let meaning = meanings[next] else { return "\\" }
        position += 1
        return meaning
    }

    // MARK: Moving

    private var peek: Character? { peek(0) }
    private var column: Int { position - lineStart + 1 }

    private func peek(_ offset: Int) -> Character? {
        position + offset < characters.count ? characters[position + offset] : nil
    }

    private func starts(with word: String) -> Bool {
        characters[position...].starts(with: word)
    }

    private mutating func takeWhile(_ condition: (Character) -> Bool) -> String {
        let start = position
        while let character = peek, condition(character) { position += 1 }
        return String(characters[start..<position])
    }

    private mutating func skipSpaces() {
        while let character = peek, isSpace(character) { position += 1 }
    }

    private mutating func skipLine() {
        while let character = peek, character != "\n" { position += 1 }
        if peek != nil {
            position += 1
            newLine()
        }
    }

    private mutating func newLine() {
        line += 1
        lineStart = position
    }

    private mutating func fail(_ message: String, at column: Int) {
        issues.append(EnvironmentFile.Issue(line: line, column: column, message: message))
    }
}

private func isSpace(_ character: Character) -> Bool {
    character != "\n" && character.isWhitespace
}
