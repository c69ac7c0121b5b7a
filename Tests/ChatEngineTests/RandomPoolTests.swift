import Testing

@testable import ChatEngine

@Suite struct RandomPoolTests {
    @Test func givesNothingTwice() {
        var pool = RandomPool()
        let words = (0..<1000).map { _ in pool.next() }
        #expect(Set(words).count == words.count)
        #expect(words.reduce(0, |) == .max, "every bit is used")
        #expect(words.reduce(.max, &) == 0)
    }
}
