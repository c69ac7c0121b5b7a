internal import ChatApp
internal import ChatJSON

/// `chatctl config check`
enum ConfigCheck {
    static let command = Command(
        "config check", "checks every setting and data file, and names all that is wrong",
        details: "Prints the settings that differ from their defaults; secrets are never shown.",
        options: [.json],
        examples: ["config check", "config check --env-file /etc/mostrador/env --json"],
        action: run)

    private static func run(_ invocation: Invocation) throws(CommandFailure) {
        let output = invocation.output
        let report = invocation.settingsReport()
        if invocation.wantsJSON {
            for problem in report.problems { output.write(json("problem", problem)) }
            for warning in report.warnings {
                output.write(["level": "warning", "message": .string(warning)])
            }
        } else {
            for (name, text) in SettingsTable.changes(in: report.settings) {
                output.write("\(name)=\(TerminalText.escaped(text))")
            }
            for problem in report.problems { output.say("problem: \(problem)") }
            for warning in report.warnings { output.say("warning: \(warning)") }
        }
        guard report.problems.isEmpty else { throw .configuration([]) }
        output.say("the configuration is complete")
    }

    private static func json(_ level: JSONValue, _ problem: SettingProblem) -> JSONValue {
        [
            "level": level,
            "message": .string(problem.description),
            "variable": problem.variable.map(JSONValue.string) ?? .null,
            "value": problem.value.map(JSONValue.string) ?? .null,
            "place": problem.place.map(JSONValue.string) ?? .null,
            "allowed": .string(problem.allowed),
        ]
    }
}
