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
            for word in name.split(whereSeparator: { !$0.isLetter }) where word.count >= 3 {
                words.insert(word.lowercased())
            }
        }
        self.names = words
    }

    /// The text with `[correo]`, `[número]` and `[nombre]` in place of personal data.
    public func redact(_ text: String) -> String {
        redacted(text).text
    }

    /// The same, with what stands where.
    func redacted(_ text: String) -> RedactedText {
        var result = RedactedText()
        var rest = text[...]
        while let first = rest.first {
            if first.isNumberStart {
                redactNumber(&rest, into: &result)
            } else if first.belongsToAddress {
                let word = rest.prefix(while: \.belongsToAddress)
                redactWord(word, into: &result)
                rest = rest[word.endIndex...]
            } else {
                result.keep(String(first))
                rest = rest.dropFirst()
            }
        }
        return result
    }

    private func redactWord(_ word: Substring, into result: inout RedactedText) {
        if let at = word.firstIndex(of: "@"), at != word.startIndex,
            word[word.index(after: at)...].contains(".")
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
            let part = rest.prefix { $0.isLetter }
            if part.isEmpty {
                result.keep(String(first))
                rest = rest.dropFirst()
            } else {
                if names.contains(part.lowercased()) {
                    result.replace(part, with: "[nombre]")
                } else {
                    result.keep(part)
                }
                rest = rest[part.endIndex...]
            }
        }
    }

    /// A run of digits and what stands between them; separators at its end are given back.
    private func redactNumber(_ rest: inout Substring, into result: inout RedactedText) {
        let run = rest.prefix(while: \.belongsToNumber)
        rest = rest[run.endIndex...]
        let core = run.prefix(
            upTo: run.lastIndex(where: \.isWholeNumber).map(run.index(after:)) ?? run.startIndex)
        let digits = core.count(where: \.isWholeNumber)
        let isPrice = result.text.last { !$0.isWhitespace } == "$" && digits <= 9
        let groups = core.split(separator: ".", omittingEmptySubsequences: false)
        let isGrouped =
            groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
            && core.allSatisfy { $0.isWholeNumber || $0 == "." } && digits <= 7
        if digits < Self.personalDigits || isPrice || isGrouped {
            result.keep(core)
        } else {
            result.replace(core, with: "[número]")
        }
        result.keep(run[core.endIndex...])
    }
}

extension Character {
    fileprivate var isNumberStart: Bool { isWholeNumber || self == "+" || self == "(" }

    fileprivate var belongsToNumber: Bool {
        isWholeNumber || "+-.() /".contains(self)
    }

    fileprivate var belongsToAddress: Bool {
        isLetter || isWholeNumber || "@._%+-".contains(self)
    }
}
