import ChatEngine
import Testing

/// Percentiles of any number of durations in little room.
@Suite struct LatencyHistogramTests {
    @Test func percentilesAreExactToOnePercent() {
        var histogram = LatencyHistogram()
        for number in (1...10_000).shuffled() { histogram.add(Double(number) / 10) }
        for (share, expected) in [(0.5, 500.0), (0.95, 950), (0.99, 990), (0.001, 1)] {
            let found = histogram.percentile(share) ?? 0
            #expect(abs(found - expected) <= expected / 100, "p\(share * 100) is \(found)")
        }
        #expect(histogram.percentile(1) == 1000)
        #expect(histogram.maximum == 1000)
        #expect(histogram.count == 10_000)
    }

    @Test func oddDurationsCountAsNone() {
        var histogram = LatencyHistogram()
        #expect(histogram.percentile(0.5) == nil)
        for value in [-1, .nan, .infinity, 0, 1e-9] { histogram.add(value) }
        #expect(histogram.percentile(0.99) == 0)
        #expect(histogram.count == 5)
        histogram.add(.greatestFiniteMagnitude)
        #expect(histogram.percentile(1)?.isFinite == true)
        #expect(histogram.maximum == .greatestFiniteMagnitude)
    }
}
