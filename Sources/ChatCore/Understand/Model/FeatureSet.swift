/// Hashed features of a message, each once, with the item that it came from.
package struct FeatureSet: Sendable {
    /// How many buckets there are: as many as fit 1.5 MB of weights.
    package static let bucketCount = 54_000
    /// How many features of a message count at most; a message of 100 words has about 1,500.
    static let limit = 2048

    /// The buckets, in the order of the message.
    package private(set) var buckets: [UInt32] = []
    /// For each the number of the item it came from; -1 when it stands for the whole message.
    private(set) var items: [Int32] = []
    private var seen = [UInt64](repeating: 0, count: bucketCount / 64 + 1)

    init() {
        buckets.reserveCapacity(256)
        items.reserveCapacity(256)
    }

    /// Adds a feature; one that is there already counts once.
    mutating func insert(_ hash: FeatureHash, item: Int = -1) {
        let bucket = UInt32((UInt64(hash.value) &* UInt64(Self.bucketCount)) >> 32)
        let word = Int(bucket >> 6)
        let bit: UInt64 = 1 << UInt64(bucket & 63)
        guard seen[word] & bit == 0, buckets.count < Self.limit else { return }
        seen[word] |= bit
        buckets.append(bucket)
        items.append(Int32(item))
    }
}
