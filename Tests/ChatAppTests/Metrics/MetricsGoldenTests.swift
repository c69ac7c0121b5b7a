import TestSupport
import Testing

@testable import ChatApp

/// The page about metrics is written from their table.
@Suite struct MetricsGoldenTests {
    static let path = "docs/metrics.md"

    /// The table of the page: a row for each metric.
    static var table: String {
        let rows = Metric.allCases.map { metric in
            "| `\(metric.rawValue)` | \(metric.kind.rawValue) | \(metric.unit) | \(labels(of: metric))"
                + " | \(metric.help) |"
        }
        return (["| metric | kind | unit | labels | meaning |", "|---|---|---|---|---|"] + rows)
            .joined(separator: "\n")
    }

    private static func labels(of metric: Metric) -> String {
        metric.labels.enumerated().map { index, name in
            var seen: Set<String> = []
            let values = metric.knownValues(teams: ["TEAM"]).compactMap { values in
                index < values.count && seen.insert(values[index]).inserted ? values[index] : nil
            }
            let list = values.map { "`\($0)`" }.joined(separator: ", ")
            return "`\(name)`" + (list.isEmpty ? "" : ": \(list)")
        }.joined(separator: "; ")
    }

    @Test func thePageHasEveryMetric() throws {
        let page = try Checkout.text(Self.path)
        let old = page.split(separator: "\n", omittingEmptySubsequences: false)
        let rows = old.indices.filter { old[$0].hasPrefix("|") }
        let (first, last) = (try #require(rows.first), try #require(rows.last))
        let now =
            (old[..<first].map(String.init) + [Self.table] + old[(last + 1)...].map(String.init))
            .joined(separator: "\n")
        if GoldenFile.isWriting { return try GoldenFile.write(now, to: Self.path) }
        #expect(page == now, "write it anew: make golden")
    }
}
