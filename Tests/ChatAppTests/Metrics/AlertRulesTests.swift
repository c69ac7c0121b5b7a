import TestSupport
import Testing

@testable import ChatApp

@Suite struct AlertRulesTests {
    static let path = "docs/deploy/prometheus-alerts.yml"

    @Test func promtoolAccepts() async throws {
        let outcome = try await Promtool.run(
            ["check", "rules", Checkout.root + "/" + Self.path])
        #expect(outcome.code == 0, "\(outcome.said)")
    }

    /// What rules may ask for beside ``Metric``: Prometheus makes it itself.
    static let foreign: Set<String> = ["up"]

    /// The names that a rule's expression asks for: words that are no function, keyword or label.
    static func names(in text: String) -> Set<String> {
        let names = text.matches(of: #/\b(?:chat|process)_[a-z_]+\b/#).map { String($0.output) }
        return Set(names)
    }

    @Test func rulesAskForMetricsThatExist() throws {
        let text = try Checkout.text(Self.path)
        let expressions = text.split(separator: "\n").filter { line in
            !line.hasPrefix("#") && !line.contains("summary:")
        }.joined(separator: "\n")
        let names = Self.names(in: expressions)
        #expect(names.count > 10)
        var known = Set(Metric.allCases.map(\.rawValue))
        let histogram = Metric.replyLatency.rawValue
        known.formUnion(["_bucket", "_sum", "_count"].map { histogram + $0 })
        #expect(names.subtracting(known).isEmpty)
    }

    /// Every value that a rule asks a label to have is one that the label can have.
    @Test func rulesAskForValuesThatExist() throws {
        let text = try Checkout.text(Self.path)
        let questions = text.matches(of: #/(chat_[a-z_]+)\{([a-z]+)=~?"([a-z_|]+)"\}/#)
        #expect(questions.count >= 8)
        for question in questions {
            let metric = try #require(Metric(rawValue: String(question.output.1)))
            #expect(metric.labels.contains(String(question.output.2)))
            let known = Set(metric.knownValues(teams: []).compactMap(\.first))
            for value in question.output.3.split(separator: "|") {
                #expect(known.contains(String(value)), "\(metric.rawValue) \(value)")
            }
        }
    }
}
