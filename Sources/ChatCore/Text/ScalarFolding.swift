// Customers decorate, misplace and disguise letters; everything after this file sees plain ones.

/// Folds one Unicode scalar to the plain form that understanding works on.
///
/// Like NFKC with accents stripped, plus look-alikes: full-width, mathematical, enclosed and
/// small-capital letters and Cyrillic and Greek twins become ASCII; ñ stays a letter of its own.
enum ScalarFolding {
    /// What a scalar turns into.
    enum Folded {
        /// A lower-case letter (ASCII, ñ, or of another script).
        case letter(UInt32)
        /// A decimal digit, as its ASCII code.
        case digit(UInt32)
        /// Any kind of blank within a line.
        case space
        /// The end of a line.
        case newline
        /// Punctuation and signs, ASCII where there is an equivalent.
        case mark(UInt32)
        /// A pictograph.
        case emoji(UInt32)
        /// A mark that belongs to the letter before it; a tilde makes an n an ñ.
        case combining(isTilde: Bool)
        /// Several ASCII letters.
        case letters(StaticString)
        /// Nothing: control, format and other invisible scalars.
        case dropped
    }

    /// ñ, the one letter beyond ASCII that is kept.
    static let enye: UInt32 = 0xF1

    /// Folds a scalar; constant time.
    static func fold(_ scalar: Unicode.Scalar) -> Folded {
        let value = scalar.value
        return value < 0x80 ? foldASCII(value) : foldBeyondASCII(scalar, value)
    }

    /// Folds a scalar of ASCII.
    static func foldASCII(_ value: UInt32) -> Folded {
        switch value {
        case 0x61...0x7A: .letter(value)
        case 0x41...0x5A: .letter(value + 32)
        case 0x30...0x39: .digit(value)
        case 0x20, 0x09: .space
        case 0x0A...0x0D: .newline
        case 0x21...0x7E: .mark(value)
        default: .dropped
        }
    }

    private static func foldBeyondASCII(_ scalar: Unicode.Scalar, _ value: UInt32) -> Folded {
        for block in FoldingBlock.all where value >= block.first {
            let index = Int(value - block.first)
            guard index < block.letters.count else { continue }
            switch block.letters[index] {
            case UInt8(ascii: "."): break
            case UInt8(ascii: "*"): return .letter(enye)
            case UInt8(ascii: "#"): return several(value)
            case let byte where byte <= UInt8(ascii: "9"): return .digit(UInt32(byte))
            case let byte: return .letter(UInt32(byte))
            }
        }
        return byRange(value) ?? byCategory(scalar, value)
    }

    private static func several(_ value: UInt32) -> Folded {
        switch value {
        case 0xC6, 0xE6: .letters("ae")
        case 0x152, 0x153: .letters("oe")
        case 0xDF, 0x1E9E: .letters("ss")
        case 0xDE, 0xFE: .letters("th")
        case 0x132, 0x133: .letters("ij")
        default: .dropped
        }
    }

    /// The alphabets that Unicode repeats in order, and the blanks and signs customers meet.
    private static func byRange(_ value: UInt32) -> Folded? {
        switch value {
        case 0xFF01...0xFF5E: foldASCII(value - 0xFEE0)
        case 0x1D400...0x1D6A3: .letter(0x61 + (value - 0x1D400) % 26)
        case 0x1D7CE...0x1D7FF: .digit(0x30 + (value - 0x1D7CE) % 10)
        case 0x24B6...0x24CF: .letter(0x61 + value - 0x24B6)
        case 0x24D0...0x24E9: .letter(0x61 + value - 0x24D0)
        case 0x249C...0x24B5: .letter(0x61 + value - 0x249C)
        case 0x2460...0x2468: .digit(0x31 + value - 0x2460)
        case 0x1F110...0x1F129: .letter(0x61 + value - 0x1F110)
        case 0x1F130...0x1F149: .letter(0x61 + value - 0x1F130)
        case 0x1F150...0x1F169: .letter(0x61 + value - 0x1F150)
        case 0x1F170...0x1F189: .letter(0x61 + value - 0x1F170)
        case 0xFB00: .letters("ff")
        case 0xFB01: .letters("fi")
        case 0xFB02: .letters("fl")
        case 0xFB03: .letters("ffi")
        case 0xFB04: .letters("ffl")
        case 0xFB05, 0xFB06: .letters("st")
        case 0xAA: .letter(0x61)
        case 0xBA: .letter(0x6F)
        case 0xB2, 0xB3: .digit(0x30 + value - 0xB0)
        case 0xB9: .digit(0x31)
        case 0x2018, 0x2019, 0xB4, 0x2032, 0x2BC: .mark(0x27)
        case 0x201C, 0x201D, 0xAB, 0xBB, 0x2033: .mark(0x22)
        case 0x2010...0x2015, 0x2212: .mark(0x2D)
        case 0x2026: .mark(0x2E)
        case 0xBF: .mark(0x3F)
        case 0xA1: .mark(0x21)
        case 0x20AC: .mark(0x24)
        case 0x85, 0x2028, 0x2029: .newline
        // Fillers that count as letters in Unicode and show nothing.
        case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x034F: .dropped
        default: nil
        }
    }

    private static func byCategory(_ scalar: Unicode.Scalar, _ value: UInt32) -> Folded {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark:
            return .combining(isTilde: value == 0x303)
        case .control, .format, .surrogate, .unassigned, .privateUse: return .dropped
        case .spaceSeparator: return .space
        case .lineSeparator, .paragraphSeparator: return .newline
        case .decimalNumber:
            let digit = properties.numericValue.map { UInt32($0) } ?? 0
            return .digit(0x30 + min(digit, 9))
        case .uppercaseLetter, .titlecaseLetter:
            let lower = properties.lowercaseMapping.unicodeScalars.first ?? scalar
            return .letter(lower.value)
        case .lowercaseLetter, .otherLetter, .modifierLetter, .letterNumber:
            return .letter(value)
        case .modifierSymbol: return .dropped
        case .otherSymbol: return .emoji(value)
        case .mathSymbol, .currencySymbol, .otherNumber: return .mark(value)
        default: return .mark(value)
        }
    }
}
