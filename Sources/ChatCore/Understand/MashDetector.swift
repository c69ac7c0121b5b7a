// "asdfghjkl" is nothing; "quiubo", "kansew" and "frisadora" are words, known or not.

/// Tells keyboard mash from words by the odds of neighbouring letters.
struct MashDetector: Sendable {
    /// Below this mean of log odds a word is mash; measured on names, brands and mash of our own.
    private static let limit: Float = -0.35
    private static let letters = 28

    /// Log odds of a pair of letters against chance; letter 0 is the word's edge.
    private let odds: [Float]

    /// Learns from known words which letters stand side by side.
    init(words: some Sequence<ArraySlice<UInt8>>) {
        var counts = [Float](repeating: 0, count: Self.letters * Self.letters)
        for word in words {
            var last = 0
            for byte in word {
                guard let letter = Self.index(byte) else { break }
                counts[last * Self.letters + letter] += 1
                last = letter
            }
            counts[last * Self.letters] += 1
        }
        let total = counts.reduce(0, +) + 1
        let chance = total / Float(Self.letters * Self.letters)
        odds = counts.map { Self.log2(($0 + 0.5) / (chance + 0.5)) }
    }

    /// Whether a word that nobody knows looks like mash.
    func isMash(_ word: String) -> Bool {
        var last = 0
        var sum: Float = 0
        var pairs: Float = 0
        var consonants = 0
        var mostConsonants = 0
        var hasVowel = false
        for byte in word.utf8 {
            guard let letter = Self.index(byte) else { return byte >= 0x80 }
            sum += max(-4, odds[last * Self.letters + letter])
            pairs += 1
            last = letter
            if Self.isVowel(byte) {
                hasVowel = true
                consonants = 0
            } else {
                consonants += 1
                mostConsonants = max(mostConsonants, consonants)
            }
        }
        guard pairs > 0 else { return true }
        if !hasVowel || mostConsonants >= 5 || Self.isPeriodic(word) { return true }
        sum += max(-4, odds[last * Self.letters])
        return sum / (pairs + 1) < Self.limit
    }

    /// Whether a word repeats one to three letters: `asdasdasd`, `uiuiui`.
    private static func isPeriodic(_ word: String) -> Bool {
        let letters = Array(word.utf8)
        guard letters.count >= 6 else { return false }
        return (1...3).contains { period in
            letters.indices.dropFirst(period).allSatisfy { letters[$0] == letters[$0 - period] }
        }
    }

    private static func index(_ byte: UInt8) -> Int? {
        (97...122).contains(byte) ? Int(byte) - 96 : nil
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"), UInt8(ascii: "y"):
            true
        default: false
        }
    }

    /// The base-2 logarithm by the exponent and a short series: exact enough, and the same
    /// everywhere.
    private static func log2(_ value: Float) -> Float {
        let mantissa = value.significand
        let x = (mantissa - 1) / (mantissa + 1)
        let square = x * x
        let series = 2 * x * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)))
        return Float(value.exponent) + series * 1.442_695
    }
}
