/// The edges of an automaton: node and symbol to nodes, in one open-addressed table.
struct EdgeTable: Sendable {
    private struct Slot {
        var key: UInt64 = .max
        var target: Int32 = -1
    }

    private var slots = [Slot](repeating: Slot(), count: 1024)
    private var count = 0

    /// Adds an edge; a second one with the same node and symbol stands beside the first.
    mutating func add(_ node: Int32, _ symbol: Int32, _ target: Int32) {
        if (count + 1) * 2 > slots.count { grow() }
        insert(Slot(key: Self.key(node, symbol), target: target))
    }

    /// Calls `body` with every target.
    @inline(__always)
    func forEach(_ node: Int32, _ symbol: Int32, _ body: (Int32) -> Void) {
        let key = Self.key(node, symbol)
        let mask = slots.count - 1
        var place = Self.hash(key) & mask
        while slots[place].target >= 0 {
            if slots[place].key == key { body(slots[place].target) }
            place = (place + 1) & mask
        }
    }

    private static func key(_ node: Int32, _ symbol: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
    }

    /// A fixed mixing function, so that every machine builds the same table.
    private static func hash(_ key: UInt64) -> Int {
        var mixed = key &* 0x9E37_79B9_7F4A_7C15
        mixed ^= mixed >> 29
        return Int(truncatingIfNeeded: mixed & 0x7FFF_FFFF)
    }

    private mutating func insert(_ slot: Slot) {
        let mask = slots.count - 1
        var place = Self.hash(slot.key) & mask
        while slots[place].target >= 0 {
            if slots[place].key == slot.key, slots[place].target == slot.target { return }
            place = (place + 1) & mask
        }
        slots[place] = slot
        count += 1
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        count = 0
        for slot in old where slot.target >= 0 { insert(slot) }
    }
}
