import Testing

@testable import ChatCore

@Suite struct FeatureHashTests {
    /// The weights rest on these: with other hashes they say nothing.
    @Test func staysTheSameOnEveryMachine() {
        var word = FeatureHash(.word)
        word.add("hilo".utf8)
        #expect(word.value == 0x709B_1E2F)
        var pair = FeatureHash(.pair)
        pair.add(word.value)
        pair.add(UInt32(2))
        #expect(pair.value == 0x8CB1_1BF7)
    }

    /// Features of one bucket are told apart by their checks, which are spread over all that there are.
    @Test func checksAreSpread() {
        var counts = [Int](repeating: 0, count: 256)
        for number: UInt32 in 0..<57_000 {
            var hash = FeatureHash(.pair)
            hash.add(number)
            counts[Int(hash.check)] += 1
        }
        for check in MessageModel.checks { #expect(800...1200 ~= counts[Int(check)]) }
        #expect(counts.reduce(0, +) == MessageModel.checks.reduce(0) { $0 + counts[Int($1)] })
    }
}
