// Each file of Configs/ is a `.env`; beside it stands what reading it must say.
// Lines of the form `#env NAME=VALUE` put a variable into the environment.

import ChatCore
import TestSupport
import Testing

@testable import ChatApp

@Suite struct SettingsConfigTests {
    static let names = [
        "empty", "full", "bad-values", "whatsapp-incomplete", "production", "syntax", "unknown",
        "environment-wins", "secret-files", "graph-version", "lenient",
        "national-numbers", "openai",
    ]

    @Test(arguments: names)
    func saysWhatIsExpected(name: String) throws {
        let text = try Checkout.text("Tests/ChatAppTests/Configs/\(name).env")
        let expected = try Checkout.text("Tests/ChatAppTests/Configs/\(name).expected")
        #expect(Self.outcome(of: text) == expected)
    }

    static func outcome(of text: String) -> String {
        let file = EnvironmentFile(parsing: Array(text.utf8), path: ".env")
        var environment: [String: String] = [:]
        for line in text.split(separator: "\n") where line.hasPrefix("#env ") {
            let pair = line.dropFirst(5).split(separator: "=", maxSplits: 1)
            environment[String(pair[0])] = pair.count == 2 ? String(pair[1]) : ""
        }
        let files = ["/run/secrets/key": "from-a-file\n", "/run/secrets/empty": ""]
        let report = SettingsLoader.load(
            environment: environment, file: file,
            today: CivilDate(daysSinceEpoch: 20_779), readFile: { files[$0] })
        let lines =
            report.problems.map { "problem: \($0)" } + report.warnings.map { "warning: \($0)" }
            + SettingsTable.changes(in: report.settings).map { "setting: \($0.name)=\($0.text)" }
        return lines.map { $0 + "\n" }.joined()
    }

    @Test func secretsStayOutOfEveryMessage() {
        let canary = "cana ry//4711"
        let lines = SettingsTable.all.filter(\.isSecret).map { "\($0.name)=\"\(canary)\"\n" }
        let said = Self.outcome(
            of: lines.joined() + "NOTIFY_NUMBER_VENTAS=\(canary)\nWHATSAPP_ENABLED=true\n")
        #expect(!said.contains("4711"))
        #expect(said.contains("API_KEY has an unacceptable value, which is not shown (.env:1:9)"))
    }
}
