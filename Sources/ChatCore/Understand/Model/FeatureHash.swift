/// FNV-1a with 32 bits for bytes, the step of MurmurHash3 for numbers, finished so that every bit of the result depends
/// on all that was added.
///
/// The same value on every run and machine; the weights of ``MessageModel`` rest on it. Sources: Fowler, Noll,
/// Vo, offset basis and prime as published; Appleby, step and finish of MurmurHash3 with 32 bits.
struct FeatureHash {
    private var state: UInt32 = 0x811C_9DC5
    /// Whether the feature is a run of letters.
    let isLetters: Bool

    /// Begins with the kind of the feature, so that a word and a pair never share a bucket by design.
    init(_ kind: Kind) {
        isLetters = kind == .letters
        add(kind.rawValue)
    }

    /// The kinds of features.
    enum Kind: UInt8 {
        case word, pair, triple, gappedPair, letters, mark, length
        case label, labelWeight, labelPair, lexicalType, lexicalIntent, lexicalCount
        case unknownWords, knownWords, coverage
        case hasPrevious, previousWord, previousQuestion
        case goods, goodsPair, goodsLetters, firstWord, lastWord, reply
        case lexicalTypeLength, lexicalIntentGoods
        case stem, stemPair, field, fieldPair
    }

    /// Adds a byte, by FNV-1a.
    @inline(__always)
    mutating func add(_ byte: UInt8) {
        state = (state ^ UInt32(byte)) &* 0x0100_0193
    }

    /// Adds a number, be it a hash, by the step of MurmurHash3.
    @inline(__always)
    mutating func add(_ number: UInt32) {
        var block = number &* 0xCC9E_2D51
        block = (block << 15 | block >> 17) &* 0x1B87_3593
        state ^= block
        state = (state << 13 | state >> 19) &* 5 &+ 0xE654_6B64
    }

    /// Adds bytes one by one.
    @inline(__always)
    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    /// The hash of what was added.
    var value: UInt32 {
        var result = state
        result ^= result >> 16
        result = result &* 0x85EB_CA6B
        result ^= result >> 13
        result = result &* 0xC2B2_AE35
        return result ^ result >> 16
    }

    /// What tells features of one bucket apart. It comes from the lower half of ``value``, the bucket from the upper.
    var check: UInt8 {
        let checks = MessageModel.checks
        return checks.lowerBound
            + UInt8(truncatingIfNeeded: ((value & 0xFFFF) &* UInt32(checks.count)) >> 16)
    }
}
