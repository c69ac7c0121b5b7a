/// Reads a page of metrics in Prometheus' text format.
enum MetricPage {
    /// The value of each series, by its name with labels.
    static func values(_ page: String) -> [String: Double] {
        var values: [String: Double] = [:]
        for line in page.split(separator: "\n") where !line.hasPrefix("#") {
            guard let blank = line.lastIndex(of: " ") else { continue }
            values[String(line[..<blank])] = Double(line[line.index(after: blank)...])
        }
        return values
    }

    /// The sum of all series of a metric; `nil` when it is not there.
    static func sum(_ values: [String: Double], _ name: String) -> Double? {
        let found = values.filter { $0.key == name || $0.key.hasPrefix(name + "{") }
        return found.isEmpty ? nil : found.values.reduce(0, +)
    }
}
