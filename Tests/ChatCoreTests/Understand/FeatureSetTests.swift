import Testing

@testable import ChatCore

@Suite struct FeatureSetTests {
    /// Few enough for the smallest table, enough for a larger one, and more than count.
    @Test(arguments: [10, 700, 3000])
    func eachBucketCountsOnceInTheOrderOfTheMessage(count: UInt32) {
        let found = (0..<count).map { FeatureSet.Feature(Self.hash($0), item: Int($0)) }
        let features = FeatureSet(found + found)
        var seen: Set<UInt32> = []
        let expected = (0..<count).map { Self.bucket(of: Self.hash($0)) }
            .filter { seen.insert($0).inserted }.prefix(FeatureSet.limit)
        let isRight = features.features.map(\.bucket) == Array(expected)
        #expect(isRight)
    }

    private static func hash(_ number: UInt32) -> FeatureHash {
        var hash = FeatureHash(.word)
        hash.add(number)
        return hash
    }

    private static func bucket(of hash: FeatureHash) -> UInt32 {
        UInt32((UInt64(hash.value) * UInt64(FeatureSet.bucketCount)) >> 32)
    }
}
