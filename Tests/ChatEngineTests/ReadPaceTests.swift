import ChatCore
import Testing

@testable import ChatEngine

@Suite struct ReadPaceTests {
    private let start = Timestamp(seconds: 1_795_000_000)

    @Test func soManyAreUnderwayAtOnce() {
        var pace = ReadPace(at: start)
        func begins() -> Bool { pace.begin(at: start) }
        for _ in 0..<ReadPace.concurrency { #expect(begins()) }
        #expect(!begins())
        pace.end()
        #expect(begins())
    }

    @Test func aSecondSeesSoMany() {
        var pace = ReadPace(at: start)
        func begun(at moment: Timestamp) -> Int {
            (0..<200).count { _ in
                guard pace.begin(at: moment) else { return false }
                pace.end()
                return true
            }
        }
        #expect(begun(at: start) == 80)
        #expect(begun(at: start.adding(milliseconds: 500)) == 40)
        #expect(begun(at: start.adding(milliseconds: 60_000)) == 80)
    }
}
