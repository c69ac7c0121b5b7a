/// Takes personal data out of a text: e-mail addresses, long numbers, known names.
///
/// Prices stay readable: an amount after `$`, or of up to seven digits grouped by thousands, is kept.
/// Everything else with seven digits or more (telephones, identity cards, accounts) goes.
public struct Redaction: Sendable {
    /// Digits from which on a number is personal.
    static let personalDigits = 7

    private let names: Set<String>

    /// Prepares a redaction; words of fewer than three letters in a name are not looked for.
    public init(names: [String]) {
        var words: Set<String> = []
        for name in names {
            for word in name.unicodeScalars.split(whereSeparator: { !$0.isWordLetter })
            where word.count >= 3 {
                words.insert(String(word).lowercased())
            }
        }
        self.names = words
    }

    /// The text with `[correo]`, `[número]` and `[nombre]` in place of personal data.
    public func redact(_ text: String) -> String {
        isPlainlyFree(text) ? text : scanned(text).text
    }

    /// The same, with what stands where.
    ///
    /// Every message and every reply passes here: Unicode scalars, told apart without Unicode's tables where they are
    /// plain, cost far less than characters.
    func redacted(_ text: String) -> RedactedText {
        isPlainlyFree(text) ? RedactedText(whole: text) : scanned(text)
    }

    private func scanned(_ text: String) -> RedactedText {
        let scalars = Array(text.unicodeScalars)
        var result = RedactedText()
        var rest = scalars[...]
        while let first = rest.first {
            if first.isNumberStart {
                redactNumber(&rest, into: &result)
            } else if first.belongsToAddress {
                let word = rest.prefix(while: \.belongsToAddress)
                redactWord(word, into: &result)
                rest = rest[word.endIndex...]
            } else {
                let gap = rest.prefix { !$0.isNumberStart && !$0.belongsToAddress }
                result.keep(gap)
                rest = rest[gap.endIndex...]
            }
        }
        return result
    }

    /// Whether a look at the bytes is enough to say that nothing personal is in a text: where no names are looked for,
    /// that is so of most messages and replies. False where only the whole way can tell.
    private func isPlainlyFree(_ text: String) -> Bool {
        guard names.isEmpty else { return false }
        let bytes = text.utf8.span
        var digits = 0
        for index in bytes.indices {
            switch bytes[index] {
            case 0x30...0x39:
                digits += 1
                if digits >= Self.personalDigits { return false }
            // What may stand between the digits of one number.
            case 0x20, 0x28, 0x29, 0x2B, 0x2D...0x2F: break
            case 0x40: return false
            // Spaces, `¡` and `¿`, the letters of Latin scripts, dashes and quotation marks; other signs may be digits.
            case 0xC2 where bytes[index + 1] < 0xB2 || bytes[index + 1] == 0xBF: digits = 0
            case 0xC3...0xC8: digits = 0
            case 0xE2 where bytes[index + 1] == 0x80: digits = 0
            case 0xC2, 0xC9...0xFF: return false
            // The rest of such a sign has been looked at; the other signs of ASCII end a number.
            default: digits = 0
            }
        }
        return true
    }

    private func redactWord(_ word: ArraySlice<Unicode.Scalar>, into result: inout RedactedText) {
        if let at = word.firstIndex(of: "@"), at != word.startIndex,
            word[(at + 1)...].contains(".")
        {
            result.replace(word, with: "[correo]")
            return
        }
        var rest = word
        while let first = rest.first {
            if first.isNumberStart {
                redactNumber(&rest, into: &result)
                continue
            }
            let part = rest.prefix(while: \.isWordLetter)
            if part.isEmpty {
                result.keep(rest.prefix(1))
                rest = rest.dropFirst()
            } else {
                if isName(part) {
                    result.replace(part, with: "[nombre]")
                } else {
                    result.keep(part)
                }
                rest = rest[part.endIndex...]
            }
        }
    }

    private func isName(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        guard !names.isEmpty else { return false }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: word)
        return names.contains(String(text).lowercased())
    }

    /// A run of digits and what stands between them; separators at its end are given back.
    private func redactNumber(
        _ rest: inout ArraySlice<Unicode.Scalar>, into result: inout RedactedText
    ) {
        let run = rest.prefix(while: \.belongsToNumber)
        rest = rest[run.endIndex...]
        let core = run[..<(run.lastIndex(where: \.isDigit).map { $0 + 1 } ?? run.startIndex)]
        let digits = core.count(where: \.isDigit)
        let isPrice = digits <= 9 && result.endsWithDollarSign
        let groups = core.split(separator: ".", omittingEmptySubsequences: false)
        let isGrouped =
            groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
            && core.allSatisfy { $0.isDigit || $0 == "." } && digits <= 7
        if digits < Self.personalDigits || isPrice || isGrouped {
            result.keep(core)
        } else {
            result.replace(core, with: "[número]")
        }
        result.keep(run[core.endIndex...])
    }
}

extension Unicode.Scalar {
    fileprivate var isNumberStart: Bool { isDigit || self == "+" || self == "(" }

    /// Keycap signs stand between digits too.
    fileprivate var belongsToNumber: Bool {
        switch self {
        case "+", "-", ".", "(", ")", " ", "/", "\u{FE0F}", "\u{20E3}": true
        default: isDigit
        }
    }

    fileprivate var belongsToAddress: Bool {
        switch self {
        case "@", ".", "_", "%", "+", "-": true
        default: isWordLetter || isDigit
        }
    }

    /// A letter of any script, or an accent on one.
    fileprivate var isWordLetter: Bool {
        switch value {
        case 0..<0x80: (0x61...0x7A).contains(value | 0x20)
        case 0xC0...0x24F: value != 0xD7 && value != 0xF7
        // `¡` and `¿` stand in nearly every message.
        case 0xA1, 0xBF: false
        default: properties.isAlphabetic || properties.generalCategory == .nonspacingMark
        }
    }

    /// A digit of any script.
    fileprivate var isDigit: Bool {
        switch value {
        case 0..<0x80: (0x30...0x39).contains(value)
        case 0xA1, 0xBF, 0xC0...0x24F: false
        default: properties.numericType != nil
        }
    }
}
