/// What was measured, in microseconds; at least one figure.
struct Sample {
    private let sorted: [Double]

    init(_ microseconds: [Double]) {
        sorted = microseconds.sorted()
    }

    var median: Double { sorted[sorted.count / 2] }
    var lightest: Double { sorted[0] }
    var heaviest: Double { sorted[sorted.count - 1] }
}
