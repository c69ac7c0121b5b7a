import TestSupport
import Testing

@testable import ChatApp

/// What every command understands may stand before it: `alias chatctl='sudo chatctl --env-file FILE'`.
@Suite struct LeadingOptionTests {
    private static let command = Command(
        "traces tail", "recent traces",
        arguments: [CommandArgument("TEXT", "any", isOptional: true)],
        action: { invocation throws(CommandFailure) in
            guard invocation.argument("TEXT") == "a", invocation.value(of: .envFile) == "b" else {
                throw .failed("not as it was meant")
            }
        })
    private static let tool = CommandTool(name: "tool", summary: "tries", commands: [command])

    /// Words, and the exit code that they lead to.
    static let table = """
        --env-file b traces tail a             0
        --env-file=b traces tail a             0
        --no-color --env-file b traces tail a  0
        --env-file b --no-color traces tail a  0
        --no-color traces tail --env-file b a  0
        --env-file b traces tail -- a          0
        --env-file b traces tail               1
        --env-file c traces tail a             1
        --env-file b traces tail a --env-file b  2
        --env-file b                           2
        --env-file                             2
        --json traces tail a                   2
        --env-file b nothing                   2
        --env-file b help                      0
        --no-color --version                   0
        """

    @Test(arguments: table.split(separator: "\n"))
    func followsTheTable(row: Substring) async {
        var words = row.split(separator: " ").map(String.init)
        let code = words.removeLast()
        let found = await Self.tool.run(words)
        #expect("\(found.rawValue)" == code)
    }

    @Test func theGuidesWordsWork() async throws {
        let folder = TestFolder()
        try TextFile.write(
            "BUSINESS_DIR=\(Checkout.root)/business\nPORT=8123\n", to: folder.path + "/env")
        let outcome = try await Program.run(
            "chatctl", ["--env-file", folder.path + "/env", "config", "check"])
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("PORT=8123"))
    }
}
