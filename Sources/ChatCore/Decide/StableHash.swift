// Swift's own hashes differ from run to run; wordings chosen by them would too.

/// FNV-1a with 64 bits: the same value on every run and machine.
///
/// Source: Fowler, Noll, Vo; offset basis and prime as published. Not for secrets.
struct StableHash {
    /// The hash of what was added so far.
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Adds the UTF-8 bytes of a text.
    mutating func add(_ text: some StringProtocol) {
        for byte in text.utf8 { add(byte) }
    }

    /// Adds the eight bytes of a number, lowest first.
    mutating func add(_ number: Int) {
        let bits = UInt64(bitPattern: Int64(number))
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            add(UInt8(truncatingIfNeeded: bits >> shift))
        }
    }

    /// Adds a byte.
    @inline(__always)
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }
}
