/// SplitMix64 (Steele, Lea, Flood): the same numbers from the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var result = state
        result = (result ^ result >> 30) &* 0xBF58_476D_1CE4_E5B9
        result = (result ^ result >> 27) &* 0x94D0_49BB_1331_11EB
        return result ^ result >> 31
    }

    /// A number about as far from zero as a normal one of standard deviation 1: four even ones added up.
    mutating func noise() -> Float {
        let sum = (0..<4).reduce(Float(0)) { sum, _ in sum + Float(next() >> 40) / Float(1 << 24) }
        return (sum - 2) * Float(3).squareRoot()
    }
}
