/// Singular and plural of Spanish nouns, as far as endings tell.
enum SpanishPlural {
    /// The other number of a noun in plain form: `aguja` ↔ `agujas`, `motor` ↔ `motores`; `nil`
    /// when the ending tells nothing.
    static func other(of word: String) -> String? {
        guard word.utf8.count >= 4, let last = word.utf8.last else { return nil }
        if last == UInt8(ascii: "s") {
            let stem = word.dropLast()
            guard stem.utf8.last == UInt8(ascii: "e") else { return String(stem) }
            let root = stem.dropLast()
            guard let end = root.utf8.last else { return nil }
            switch end {
            case UInt8(ascii: "r"), UInt8(ascii: "l"), UInt8(ascii: "n"), UInt8(ascii: "d"):
                return String(root)
            case UInt8(ascii: "c"): return root.dropLast() + "z"
            default: return String(stem)
            }
        }
        switch last {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"):
            return word + "s"
        case UInt8(ascii: "z"): return word.dropLast() + "ces"
        case UInt8(ascii: "r"), UInt8(ascii: "l"), UInt8(ascii: "n"), UInt8(ascii: "d"):
            return word + "es"
        default: return nil
        }
    }
}
