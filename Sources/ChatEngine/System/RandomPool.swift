internal import Glibc

/// Random bits in store, so that not every id costs a call of the system.
struct RandomPool {
    /// As many as `getentropy` gives at once.
    private static let count = 32

    private var words: [UInt64] = []

    /// 64 bits that nobody has got yet.
    mutating func next() -> UInt64 {
        if let word = words.popLast() { return word }
        words = [UInt64](repeating: 0, count: Self.count)
        let size = Self.count * MemoryLayout<UInt64>.size
        guard getentropy(&words, size) == 0 else {
            words = []
            return .random(in: .min ... .max)
        }
        return words.removeLast()
    }
}
