/// Repeated letters and digits in the place of letters.
enum LetterRuns {
    /// Whether a letter, given by its code point, stands three times in a row or more.
    @inline(__always)
    static func hasRun(_ letters: some Sequence<UInt32>) -> Bool {
        var last: UInt32 = 0
        var length = 0
        for letter in letters {
            length = letter == last ? length + 1 : 1
            last = letter
            if length >= 3 { return true }
        }
        return false
    }

    /// Reduces every run of three or more of a letter to one; `doubled` has two in its place
    /// (`perrro` is both `pero` and `perro`) and is `nil` when there was no such run.
    static func reduce(_ word: String) -> (single: String, doubled: String?) {
        guard hasRun(word.unicodeScalars.lazy.map(\.value)) else { return (word, nil) }
        var single = ""
        var doubled = ""
        let scalars = Array(word.unicodeScalars)
        var index = 0
        while index < scalars.count {
            var end = index + 1
            while end < scalars.count, scalars[end] == scalars[index] { end += 1 }
            let count = end - index
            for _ in 0..<(count >= 3 ? 1 : count) { single.unicodeScalars.append(scalars[index]) }
            for _ in 0..<min(count, 2) { doubled.unicodeScalars.append(scalars[index]) }
            index = end
        }
        return (single, doubled)
    }

    /// The word that lone digits inside letters stand for: `h0la` → `hola`; `nil` when there are
    /// two digits in a row, a digit that stands for no letter, or too few letters, as in a model's
    /// code.
    static func lettersForDigits(_ word: String) -> String? {
        var result = ""
        var letters = 0
        var lastWasDigit = false
        for byte in word.utf8 {
            guard (48...57).contains(byte) else {
                guard (97...122).contains(byte) else { return nil }
                result.unicodeScalars.append(Unicode.Scalar(byte))
                letters += 1
                lastWasDigit = false
                continue
            }
            guard !lastWasDigit, let letter = letter(for: byte) else { return nil }
            result.unicodeScalars.append(letter)
            lastWasDigit = true
        }
        return letters >= 2 && result.utf8.count >= 3 ? reduce(result).single : nil
    }

    private static func letter(for digit: UInt8) -> Unicode.Scalar? {
        switch digit {
        case UInt8(ascii: "0"): "o"
        case UInt8(ascii: "1"): "i"
        case UInt8(ascii: "3"): "e"
        case UInt8(ascii: "4"): "a"
        case UInt8(ascii: "5"): "s"
        case UInt8(ascii: "7"): "t"
        default: nil
        }
    }
}
