/// Hashed features of a message, each once, with the item that it came from.
package struct FeatureSet: Sendable {
    /// How many buckets there are: as many as fit 1.5 MB of weights.
    package static let bucketCount = 53_500
    /// How many features of a message count at most; a message of 100 words has about 1,500.
    static let limit = 2048

    /// One feature of a message.
    package struct Feature: Sendable {
        /// The bucket of its hash.
        package var bucket: UInt32
        /// The number of the item it came from; -1 when it stands for the whole message.
        var item: Int32
        /// What tells it from others of its bucket.
        package var check: UInt8
        /// Whether it is a run of letters of a word.
        package var isLetters: Bool
    }

    /// The features, in the order of the message.
    package private(set) var features: [Feature] = []
    private var seen = [UInt64](repeating: 0, count: bucketCount / 64 + 1)

    init() {
        features.reserveCapacity(256)
    }

    /// Adds a feature; one that is there already counts once.
    @inline(__always)
    mutating func insert(_ hash: FeatureHash, item: Int = -1) {
        let bucket = UInt32((UInt64(hash.value) &* UInt64(Self.bucketCount)) >> 32)
        let word = Int(bucket >> 6)
        let bit: UInt64 = 1 << UInt64(bucket & 63)
        guard seen[word] & bit == 0, features.count < Self.limit else { return }
        seen[word] |= bit
        features.append(
            Feature(
                bucket: bucket, item: Int32(truncatingIfNeeded: item), check: hash.check,
                isLetters: hash.isLetters))
    }
}
