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
        text.withBytes { read($0) }
    }

    /// What an ASCII letter, digit or sign folds to; the class is `nil` for what is dropped.
    private static let ascii: [(value: UInt32, kind: Class?)] = (UInt32(0)..<0x80).map { value in
        switch ScalarFolding.foldASCII(value) {
        case .letter(let letter): (letter, .letter)
        case .digit(let digit): (digit, .digit)
        case .space: (0x20, .space)
        case .newline: (0x0A, .newline)
        case .mark(let mark): (mark, .mark)
        case .emoji, .combining, .letters, .dropped: (0, nil)
        }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        let ascii = Self.ascii
        var place = 0
        for _ in 0..<NormalizedText.scalarLimit {
            guard place < bytes.count else { return }
            let start = Int32(place)
            if bytes[place] < 0x80 {
                let folded = ascii[Int(bytes[place])]
                place += 1
                if let kind = folded.kind { add(folded.value, kind, start, start + 1) }
            } else {
                let scalar = Self.scalar(in: bytes, at: &place)
                append(ScalarFolding.fold(scalar), start, Int32(place))
            }
        }
        isTruncated = place < bytes.count
    }

    /// Decodes the scalar beyond ASCII that begins at a place of well-formed UTF-8, and moves behind it.
    private static func scalar(
        in bytes: UnsafeBufferPointer<UInt8>, at place: inout Int
    ) -> Unicode.Scalar {
        let lead = bytes[place]
        let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        let end = min(place + width, bytes.count)
        var value = UInt32(lead) & (0x7F >> UInt32(width))
        for byte in bytes[(place + 1)..<end] { value = value << 6 | UInt32(byte & 0x3F) }
        place = end
        return Unicode.Scalar(value) ?? "\u{FFFD}"
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
