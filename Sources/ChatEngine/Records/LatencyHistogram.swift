/// Counts durations in buckets, so that any number of them takes the same small room.
///
/// A bucket is 1/64 of an octave wide: a percentile is exact to 0.8 % of its value.
public struct LatencyHistogram: Hashable, Sendable {
    private static let stepsPerOctave: Double = 64
    private var buckets: [Int: Int] = [:]
    /// How many durations were added.
    public private(set) var count = 0
    /// The longest, in milliseconds; 0 when there is none.
    public private(set) var maximum = 0.0

    /// An empty histogram.
    public init() {}

    /// Adds a duration in milliseconds; a negative one or none counts as 0.
    public mutating func add(_ milliseconds: Double) {
        let value = milliseconds > 0 && milliseconds.isFinite ? milliseconds : 0
        buckets[Self.bucket(of: value), default: 0] += 1
        count += 1
        maximum = max(maximum, value)
    }

    /// The duration that `share` (0 to 1) of all do not exceed, in milliseconds; `nil` when there is none.
    public func percentile(_ share: Double) -> Double? {
        guard count > 0 else { return nil }
        let rank = max(1, Int((Double(count) * min(max(share, 0), 1)).rounded(.up)))
        var seen = 0
        for (bucket, number) in buckets.sorted(by: { $0.key < $1.key }) {
            seen += number
            if seen >= rank { return min(Self.middle(of: bucket), maximum) }
        }
        return maximum
    }

    /// Octave and step within it; what is shorter than a microsecond is one bucket.
    private static func bucket(of value: Double) -> Int {
        guard value >= 0.001 else { return .min }
        let step = Int((value.significand - 1) * stepsPerOctave)
        return Int(value.exponent) * Int(stepsPerOctave) + step
    }

    private static func middle(of bucket: Int) -> Double {
        guard bucket != .min else { return 0 }
        let size = Int(stepsPerOctave)
        let step = ((bucket % size) + size) % size
        let significand = 1 + (Double(step) + 0.5) / stepsPerOctave
        return Double(sign: .plus, exponent: (bucket - step) / size, significand: significand)
    }
}
