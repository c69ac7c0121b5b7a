// A telephone number in running text: people write it with blanks, dashes and dots, with the country's
// code or without, and in emoji.

internal import ChatCore
internal import ChatJSON

/// Finds one telephone number in texts, however it is spelt.
struct NumberSpelling: Hashable {
    /// What stands in place of the number.
    static let replacement = "[número]"
    /// A number without the country's code has this many digits at most.
    private static let nationalDigits = 10
    /// Shorter numbers are too common in texts to be looked for.
    private static let shortest = 7
    /// No more than this stands between two digits of a number.
    private static let widestGap = 3

    private let national: [UInt8]
    private let countryCode: [UInt8]

    /// Prepares the search; `nil` for a number that is too short.
    init?(_ phone: PhoneNumber) {
        let digits = Array(phone.digits.utf8)
        guard digits.count >= Self.shortest else { return nil }
        national = Array(digits.suffix(Self.nationalDigits))
        countryCode = Array(digits.dropLast(Self.nationalDigits))
    }

    /// A pattern for LIKE that every text with the number fits, and a few others.
    var pattern: String {
        "%" + national.map { String(UnicodeScalar($0)) }.joined(separator: "%") + "%"
    }

    /// Whether a text holds the number.
    func isIn(_ text: String) -> Bool {
        !ranges(in: text).isEmpty
    }

    /// A text without the number; `nil` when it does not hold it.
    func redacted(_ text: String) -> String? {
        let found = ranges(in: text)
        guard !found.isEmpty else { return nil }
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars.startIndex
        for range in found {
            result += text.unicodeScalars[rest..<range.lowerBound]
            result += Self.replacement.unicodeScalars
            rest = range.upperBound
        }
        result += text.unicodeScalars[rest...]
        return String(result)
    }

    /// A JSON document without the number in its strings; `nil` when they do not hold it.
    func redacted(json text: String) -> String? {
        guard let value = try? JSONReader.parse(text) else { return redacted(text) }
        let clean = redacted(value)
        return clean == value ? nil : clean.encoded()
    }

    private func redacted(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): .string(redacted(text) ?? text)
        case .array(let elements): .array(elements.map(redacted))
        case .object(let object):
            .object(
                JSONObject(
                    object.members.map {
                        JSONObject.Member(key: $0.key, value: redacted($0.value))
                    }))
        case .null, .bool, .number: value
        }
    }

    /// Where the number stands, from its first digit to its last, the country's code included.
    private func ranges(in text: String) -> [Range<String.Index>] {
        let scalars = text.unicodeScalars
        var found: [Range<String.Index>] = []
        var run: [(digit: UInt8, at: String.Index)] = []
        var gap = 0
        for index in scalars.indices {
            let scalar = scalars[index]
            if ("0"..."9").contains(scalar) {
                run.append((UInt8(truncatingIfNeeded: scalar.value), index))
                gap = 0
                guard run.suffix(national.count).map(\.digit) == national else { continue }
                let start = run[start(ofNumberAtEndOf: run)].at
                found.append(Self.whole(start..<scalars.index(after: index), in: scalars))
                run = []
            } else if gap < Self.widestGap, Self.mayStandBetweenDigits(scalar) {
                gap += 1
            } else {
                run = []
                gap = 0
            }
        }
        return found
    }

    private func start(ofNumberAtEndOf run: [(digit: UInt8, at: String.Index)]) -> Int {
        let start = run.count - national.count
        let before = run[..<start].suffix(countryCode.count).map(\.digit)
        return before == countryCode ? start - countryCode.count : start
    }

    /// The range with the plus before it, and with what makes an emoji of its last digit.
    private static func whole(
        _ range: Range<String.Index>, in scalars: String.UnicodeScalarView
    ) -> Range<String.Index> {
        var (start, end) = (range.lowerBound, range.upperBound)
        if start > scalars.startIndex, scalars[scalars.index(before: start)] == "+" {
            start = scalars.index(before: start)
        }
        while end < scalars.endIndex, [0xFE0F, 0x20E3].contains(scalars[end].value) {
            end = scalars.index(after: end)
        }
        return start..<end
    }

    /// Blanks and marks, and what makes an emoji of a digit.
    private static func mayStandBetweenDigits(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isWhitespace { return true }
        switch scalar.value {
        case 0xFE0F, 0x20E3, 0x200B...0x200F, 0x2060, 0x2010...0x2015: return true
        default: return "-.,()/+*_·:".unicodeScalars.contains(scalar)
        }
    }
}
