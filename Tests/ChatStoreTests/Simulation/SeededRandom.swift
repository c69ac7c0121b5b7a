/// SplitMix64: the same numbers for the same seed, everywhere.
struct SeededRandom {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0 up to `count`, not included.
    mutating func below(_ count: Int) -> Int {
        Int(next() % UInt64(max(1, count)))
    }

    mutating func chance(_ percent: Int) -> Bool {
        below(100) < percent
    }

    /// Takes one element out.
    mutating func take<Element>(from list: inout [Element]) -> Element? {
        list.isEmpty ? nil : list.remove(at: below(list.count))
    }
}
