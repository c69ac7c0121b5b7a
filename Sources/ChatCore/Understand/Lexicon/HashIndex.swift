/// Numbers by 64-bit keys, in one open-addressed table.
struct HashIndex: Sendable {
    private struct Slot {
        var key: UInt64 = 0
        var value: Int32 = -1
    }

    private var slots: [Slot]
    private var count = 0

    /// Makes room for about so many numbers.
    init(capacity: Int = 16) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
    }

    /// The number of a key, not negative; setting replaces it.
    subscript(key: UInt64) -> Int32? {
        get {
            let slot = slots[place(of: key)]
            return slot.value < 0 ? nil : slot.value
        }
        set {
            guard let newValue else { return }
            var place = place(of: key)
            if slots[place].value < 0 {
                if (count + 1) * 2 > slots.count {
                    grow()
                    place = self.place(of: key)
                }
                count += 1
            }
            slots[place] = Slot(key: key, value: newValue)
        }
    }

    /// Where a key stands, or would.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var mixed = key &* 0x9E37_79B9_7F4A_7C15
        mixed ^= mixed >> 32
        var place = Int(truncatingIfNeeded: mixed) & mask
        while slots[place].value >= 0, slots[place].key != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.value >= 0 { slots[place(of: slot.key)] = slot }
    }
}
