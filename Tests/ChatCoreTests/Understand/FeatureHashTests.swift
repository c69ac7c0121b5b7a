import Testing

@testable import ChatCore

@Suite struct FeatureHashTests {
    /// Features of one bucket are told apart by their checks, which are spread over all that there are.
    @Test func checksAreSpread() {
        var counts = [Int](repeating: 0, count: 256)
        for number: UInt32 in 0..<57_000 {
            var hash = FeatureHash(.pair)
            hash.add(number)
            counts[Int(hash.check)] += 1
        }
        for check in LinearModel.checks { #expect(800...1200 ~= counts[Int(check)]) }
        #expect(counts.reduce(0, +) == LinearModel.checks.reduce(0) { $0 + counts[Int($1)] })
    }
}
