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
    package let features: [Feature]

    /// Takes what was found in a message: a feature that is there already counts once, and so do the few that share a
    /// bucket.
    init(_ found: consuming [Feature]) {
        var size = 1 << 9
        while size < min(found.count, Self.limit) * 2 { size *= 2 }
        let count = withUnsafeTemporaryAllocation(of: UInt32.self, capacity: size) { taken in
            taken.initialize(repeating: 0)
            return found.withUnsafeMutableBufferPointer { Self.gather($0, taken) }
        }
        found.removeLast(found.count - count)
        features = found
    }

    /// Puts the first of each feature in front, in their order; says how many there are.
    private static func gather(
        _ features: UnsafeMutableBufferPointer<Feature>, _ taken: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        var count = 0
        for place in features.indices where count < limit {
            guard take(features[place].bucket, in: taken) else { continue }
            features[count] = features[place]
            count += 1
        }
        return count
    }

    /// Marks a bucket as taken; says whether it was free. Taken ones stand each one up and 0 for none, in an open-addressed
    /// table whose size is a power of two, of at least twice as many places as buckets.
    @inline(__always)
    private static func take(
        _ bucket: UInt32, in taken: UnsafeMutableBufferPointer<UInt32>
    ) -> Bool {
        let mask = taken.count - 1
        var place = Int((bucket &* 0x9E37_79B1) >> 16) & mask
        while taken[place] != 0 {
            if taken[place] == bucket + 1 { return false }
            place = (place + 1) & mask
        }
        taken[place] = bucket + 1
        return true
    }
}

extension FeatureSet.Feature {
    /// A feature by its hash.
    @inline(__always)
    init(_ hash: FeatureHash, item: Int = -1) {
        self.init(
            bucket: UInt32((UInt64(hash.value) &* UInt64(FeatureSet.bucketCount)) >> 32),
            item: Int32(truncatingIfNeeded: item), check: hash.check, isLetters: hash.isLetters)
    }
}
