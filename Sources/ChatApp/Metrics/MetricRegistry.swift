/// The numbers behind `GET /metrics`: a value that is added to.
///
/// It holds what happened since the process started. Every series comes from a fixed set of names: no number, id
/// or text of a customer can become one.
struct MetricRegistry: Hashable, Sendable {
    /// More series of one metric than this are counted as one, named `other`.
    static let seriesLimit = 200

    private struct Series: Hashable {
        let metric: Metric
        let labels: [String]
    }

    private var values: [Series: Double] = [:]
    private var seriesCounts: [Metric: Int] = [:]
    private(set) var latency = Histogram()

    /// Every known series at 0.
    ///
    /// - Parameter teams: The ids of the shop's teams.
    init(teams: [String]) {
        for metric in Metric.allCases {
            for labels in metric.knownValues(teams: teams) { set(metric, labels, to: 0) }
        }
    }

    /// Adds to a counter; nothing negative.
    mutating func add(_ metric: Metric, _ labels: String..., by amount: Double = 1) {
        guard amount >= 0, amount.isFinite else { return }
        add(amount, to: metric, labels)
    }

    /// Adds a count.
    mutating func add(_ metric: Metric, _ labels: String..., count: Int) {
        guard count > 0 else { return }
        add(Double(count), to: metric, labels)
    }

    private mutating func add(_ amount: Double, to metric: Metric, _ labels: [String]) {
        // One look-up for a series that is known: nearly always.
        if let index = values.index(forKey: Series(metric: metric, labels: labels)) {
            values.values[index] += amount
        } else {
            values[series(metric, labels), default: 0] += amount
        }
    }

    /// Gives a gauge its value.
    mutating func set(_ metric: Metric, _ labels: [String] = [], to value: Double) {
        values[series(metric, labels)] = value
    }

    /// Adds a duration, in seconds.
    mutating func note(latency seconds: Double) {
        latency.add(seconds)
    }

    /// The value of a series; `nil` when there is none.
    func value(_ metric: Metric, _ labels: String...) -> Double? {
        values[Series(metric: metric, labels: labels)]
    }

    /// The series of a metric, in the order of their labels.
    func series(of metric: Metric) -> [(labels: [String], value: Double)] {
        values.filter { $0.key.metric == metric }
            .sorted { $0.key.labels.lexicographicallyPrecedes($1.key.labels) }
            .map { ($0.key.labels, $0.value) }
    }

    /// The series that counts for these labels, which is new or known.
    private mutating func series(_ metric: Metric, _ labels: [String]) -> Series {
        let series = Series(metric: metric, labels: labels)
        guard values[series] == nil else { return series }
        guard seriesCounts[metric, default: 0] < Self.seriesLimit else {
            return Series(metric: metric, labels: labels.map { _ in "other" })
        }
        seriesCounts[metric, default: 0] += 1
        return series
    }
}
