import TestSupport
import Testing

@testable import ChatApp

@Suite struct StopTimesTests {
    /// Under the ten seconds that are promised, and the unit waits longer before it kills.
    @Test func aStopIsOverBeforeAnybodyKills() throws {
        let times = StopTimes()
        let longest = times.drain + times.close
        #expect(longest < 10)
        #expect(times.farewell < times.close)
        let unit = try Checkout.text("docs/deploy/mostrador.service")
        let line = try #require(
            unit.split(separator: "\n").first { $0.hasPrefix("TimeoutStopSec=") })
        let patience = try #require(Double(line.drop { $0 != "=" }.dropFirst()))
        #expect(patience > longest)
    }
}
