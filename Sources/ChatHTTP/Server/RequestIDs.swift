internal import Synchronization

/// Makes request ids: 16 hexadecimal digits that look random and never repeat within a process.
///
/// A counter goes through a mixing function that is one to one, begun at a random place: no system
/// call per request. The ids are names, not secrets.
final class RequestIDs: Sendable {
    private let counter = Atomic<UInt64>(.random(in: .min ... .max))

    func next() -> String {
        var mixed = counter.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return String(unsafeUninitializedCapacity: 16) { buffer in
            for index in 0..<16 {
                let digit = UInt8(truncatingIfNeeded: mixed >> (60 - 4 * index)) & 0xF
                buffer[index] = digit < 10 ? 0x30 + digit : 0x57 + digit
            }
            return 16
        }
    }
}
