/// Looks for what must not stand somewhere.
enum LeakScan {
    /// Whether bytes hold a text, whatever the case of its letters.
    static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
        let wanted = text.utf8.map(lowered)
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        for start in 0...(bytes.count - wanted.count) where lowered(bytes[start]) == first {
            let isHere = wanted.indices.allSatisfy { lowered(bytes[start + $0]) == wanted[$0] }
            if isHere { return true }
        }
        return false
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}
