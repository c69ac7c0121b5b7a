import Testing

@testable import ChatCore

@Suite struct FeatureSetTests {
    /// Few enough for the first table, enough for it to grow more than once, and more than count.
    @Test(arguments: [10, 700, 3000])
    func eachBucketCountsOnceInTheOrderOfTheMessage(count: UInt32) {
        var features = FeatureSet()
        for _ in 0..<2 {
            for number in 0..<count { features.insert(Self.hash(number), item: Int(number)) }
        }
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
