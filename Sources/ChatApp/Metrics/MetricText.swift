/// A registry in the text format of Prometheus, version 0.0.4.
enum MetricText {
    /// The format's content type.
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    /// Every metric, in the order of ``Metric``.
    static func text(_ registry: MetricRegistry) -> String {
        var text = ""
        for metric in Metric.allCases {
            let series = registry.series(of: metric)
            text += "# HELP \(metric.rawValue) \(escaped(metric.help))\n"
            text += "# TYPE \(metric.rawValue) \(metric.kind.rawValue)\n"
            guard metric.kind != .histogram else {
                text += histogram(metric.rawValue, registry.latency)
                continue
            }
            for (values, value) in series {
                text += metric.rawValue + labels(metric.labels, values) + " \(number(value))\n"
            }
        }
        return text
    }

    private static func histogram(_ name: String, _ histogram: Histogram) -> String {
        let buckets = histogram.buckets.map { bound, count in
            "\(name)_bucket{le=\"\(number(bound))\"} \(count)\n"
        }
        return buckets.joined() + "\(name)_bucket{le=\"+Inf\"} \(histogram.count)\n"
            + "\(name)_sum \(number(histogram.sum))\n\(name)_count \(histogram.count)\n"
    }

    private static func labels(_ names: [String], _ values: [String]) -> String {
        guard !names.isEmpty else { return "" }
        let pairs = zip(names, values).map { "\($0)=\"\(escaped($1, quotes: true))\"" }
        return "{\(pairs.joined(separator: ","))}"
    }

    private static func escaped(_ text: String, quotes: Bool = false) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "\\": result += "\\\\"
            case "\"" where quotes: result += "\\\""
            case "\n": result += "\\n"
            default: result.append(character)
            }
        }
    }

    /// Whole numbers without a fraction.
    private static func number(_ value: Double) -> String {
        guard let whole = Int64(exactly: value) else { return "\(value)" }
        return String(whole)
    }
}
