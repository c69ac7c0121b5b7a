/// Durations counted in buckets that each hold all below their bound, as Prometheus reads them.
struct Histogram: Hashable, Sendable {
    /// The upper bounds, in seconds: decisions take a millisecond, a model up to some seconds.
    static let bounds: [Double] = [
        0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
    ]

    private var counts = Array(repeating: 0, count: bounds.count)
    /// How many were added.
    private(set) var count = 0
    /// Their sum, in seconds.
    private(set) var sum = 0.0

    /// Adds a duration in seconds.
    mutating func add(_ seconds: Double) {
        guard seconds.isFinite else { return }
        count += 1
        sum += max(seconds, 0)
        for (index, bound) in Self.bounds.enumerated() where seconds <= bound {
            counts[index] += 1
        }
    }

    /// The bounds, each with how many do not exceed it.
    var buckets: [(bound: Double, count: Int)] { Array(zip(Self.bounds, counts)) }
}
