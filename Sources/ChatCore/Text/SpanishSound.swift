// Most misspellings of Spanish keep the sound: habren, embio, nesesito, presio, kiero.

/// How a word sounds in Colombia, for finding the word that was meant.
enum SpanishSound {
    /// The key that words of the same sound share; linear. Two words may share one without meaning
    /// the same (`vaya`, `valla`), so it is asked only for words that are not known as they are.
    static func key(_ word: String) -> String {
        var result: [UInt8] = []
        spell(Array(word.utf8)[...]) { result.append($0) }
        return String(decoding: result, as: UTF8.self)
    }

    /// A hash of the key of a word, given as UTF-8.
    static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        var hash = StableHash()
        spell(word) { hash.add($0) }
        return hash.value
    }

    /// Calls `add` with each letter of the key.
    @inline(__always)
    private static func spell(_ letters: ArraySlice<UInt8>, _ add: (UInt8) -> Void) {
        var index = letters.startIndex
        func at(_ offset: Int) -> UInt8 {
            let place = index + offset
            return place < letters.endIndex ? letters[place] : 0
        }
        while index < letters.endIndex {
            let letter = at(0)
            switch letter {
            case UInt8(ascii: "h"): break
            case UInt8(ascii: "v"), UInt8(ascii: "w"): add(UInt8(ascii: "b"))
            case UInt8(ascii: "z"), UInt8(ascii: "x"): add(UInt8(ascii: "s"))
            case UInt8(ascii: "c"):
                if at(1) == UInt8(ascii: "h") {
                    add(UInt8(ascii: "c"))
                    index += 1
                } else {
                    add(isSoft(at(1)) ? UInt8(ascii: "s") : UInt8(ascii: "k"))
                }
            case UInt8(ascii: "q"):
                add(UInt8(ascii: "k"))
                if at(1) == UInt8(ascii: "u") { index += 1 }
            case UInt8(ascii: "g"):
                if at(1) == UInt8(ascii: "u"), isSoft(at(2)) {
                    add(letter)
                    index += 1
                } else {
                    add(isSoft(at(1)) ? UInt8(ascii: "j") : letter)
                }
            case UInt8(ascii: "l"):
                if at(1) == letter {
                    add(UInt8(ascii: "y"))
                    index += 1
                } else {
                    add(letter)
                }
            case UInt8(ascii: "m"):
                // `embio`, `conprar`: m and n before b, p and v are one sound.
                add(isOfLips(at(1)) ? UInt8(ascii: "n") : letter)
            default: add(letter)
            }
            // A doubled letter sounds like one, but for rr.
            let isDoubled = at(1) == at(0) && at(0) != UInt8(ascii: "r")
            index += isDoubled ? 2 : 1
        }
    }

    private static func isSoft(_ letter: UInt8) -> Bool {
        letter == UInt8(ascii: "e") || letter == UInt8(ascii: "i")
    }

    private static func isOfLips(_ letter: UInt8) -> Bool {
        letter == UInt8(ascii: "b") || letter == UInt8(ascii: "p") || letter == UInt8(ascii: "v")
    }
}
