/// A text as folded scalars, each with the place it came from.
struct FoldedText {
    /// What a unit is to the scanner.
    enum Class: UInt8 {
        case letter, digit, space, newline, mark, emoji
    }

    /// One folded scalar.
    struct Unit {
        var value: UInt32
        var kind: Class
        var start: Int32
        var end: Int32
    }

    private(set) var units: [Unit] = []
    private(set) var isTruncated = false

    init(_ text: String) {
        units.reserveCapacity(min(text.utf8.count, NormalizedText.scalarLimit) + 8)
        var offset: Int32 = 0
        var read = 0
        for scalar in text.unicodeScalars {
            guard read < NormalizedText.scalarLimit else {
                isTruncated = true
                break
            }
            read += 1
            let end = offset + Int32(UTF8.width(scalar))
            append(ScalarFolding.fold(scalar), offset, end)
            offset = end
        }
    }

    /// Units as a text, made in one piece.
    static func spell(_ units: ArraySlice<Unit>) -> String {
        let length = units.reduce(0) { $0 + width($1.value) }
        return String(unsafeUninitializedCapacity: length) { bytes in
            var place = 0
            for unit in units {
                if unit.value < 0x80 {
                    bytes[place] = UInt8(truncatingIfNeeded: unit.value)
                    place += 1
                } else if let scalar = Unicode.Scalar(unit.value) {
                    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                        bytes[place] = byte
                        place += 1
                    }
                }
            }
            return place
        }
    }

    /// How many bytes a code point takes in UTF-8.
    private static func width(_ value: UInt32) -> Int {
        value < 0x80 ? 1 : Unicode.Scalar(value).map(UTF8.width) ?? 0
    }

    private mutating func append(_ folded: ScalarFolding.Folded, _ start: Int32, _ end: Int32) {
        switch folded {
        case .letter(let value): add(value, .letter, start, end)
        case .digit(let value): add(value, .digit, start, end)
        case .space: add(0x20, .space, start, end)
        case .newline: add(0x0A, .newline, start, end)
        case .mark(let value): add(value, .mark, start, end)
        case .emoji(let value): add(value, .emoji, start, end)
        case .combining(let isTilde):
            guard let last = units.indices.last else { return }
            if isTilde, units[last].value == 0x6E { units[last].value = ScalarFolding.enye }
            units[last].end = end
        case .letters(let letters):
            letters.withUTF8Buffer { bytes in
                for byte in bytes { add(UInt32(byte), .letter, start, end) }
            }
        case .dropped: break
        }
    }

    private mutating func add(_ value: UInt32, _ kind: Class, _ start: Int32, _ end: Int32) {
        units.append(Unit(value: value, kind: kind, start: start, end: end))
    }
}
