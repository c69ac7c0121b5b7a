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
    /// The buckets that are taken, each one up and 0 for none, in an open-addressed table of twice as many places.
    private var taken = [UInt32](repeating: 0, count: 1 << 9)

    init() {
        features.reserveCapacity(1 << 8)
    }

    /// Adds a feature; one that is there already counts once, and so do the few that share a bucket.
    @inline(__always)
    mutating func insert(_ hash: FeatureHash, item: Int = -1) {
        let bucket = UInt32((UInt64(hash.value) &* UInt64(Self.bucketCount)) >> 32)
        guard let place = place(of: bucket), features.count < Self.limit else { return }
        taken[place] = bucket + 1
        features.append(
            Feature(
                bucket: bucket, item: Int32(truncatingIfNeeded: item), check: hash.check,
                isLetters: hash.isLetters))
        if features.count * 2 > taken.count { grow() }
    }

    /// The place that waits for a bucket; `nil` when the bucket is taken.
    @inline(__always)
    private func place(of bucket: UInt32) -> Int? {
        let mask = taken.count - 1
        var place = Int((bucket &* 0x9E37_79B1) >> 16) & mask
        while taken[place] != 0 {
            if taken[place] == bucket + 1 { return nil }
            place = (place + 1) & mask
        }
        return place
    }

    private mutating func grow() {
        taken = [UInt32](repeating: 0, count: taken.count * 2)
        for feature in features {
            if let place = place(of: feature.bucket) { taken[place] = feature.bucket + 1 }
        }
    }
}
