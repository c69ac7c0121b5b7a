/// Up to four fields of meaning, by their numbers 1 through 255.
struct FieldSet: Hashable, Sendable {
    private var packed: UInt32 = 0

    /// Adds a field; a fifth one is left out.
    mutating func insert(_ number: UInt32) {
        guard packed >> 24 == 0 else { return }
        packed = packed << 8 | number & 0xFF
    }

    /// Calls `body` with the number of each field, the last one first.
    @inline(__always)
    func forEach(_ body: (UInt32) -> Void) {
        var rest = packed
        while rest != 0 {
            body(rest & 0xFF)
            rest >>= 8
        }
    }
}
