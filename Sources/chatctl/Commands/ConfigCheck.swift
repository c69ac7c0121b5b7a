internal import ChatApp
internal import ChatCore
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
        let report = invocation.settingsReport()
        for (name, text) in SettingsTable.changes(in: report.settings) {
            if invocation.wantsJSON {
                invocation.output.write([
                    "level": "setting", "variable": .string(name), "value": .string(text),
                ])
            } else {
                invocation.output.write("\(name)=\(TerminalText.escaped(text))")
            }
        }
        do throws(StartFailure) {
            let configuration = try Configuration.load(report)
            say("warning", configuration.warnings, report, invocation)
            say("warning", configuration.collisions, report, invocation)
            let items = configuration.shop.business.catalog.items.count
            let verdict = "the configuration is complete; the catalogue has \(items) items"
            guard invocation.wantsJSON else { return invocation.output.say(verdict) }
            invocation.output.write([
                "level": "ok", "message": .string(verdict), "catalog_items": .int(items),
            ])
        } catch {
            say("problem", error.reasons, report, invocation)
            say("warning", error.warnings, report, invocation)
            throw .configuration([])
        }
    }

    private static func say(
        _ level: String, _ reasons: [StartFailure.Reason], _ report: SettingsReport,
        _ invocation: Invocation
    ) {
        for reason in reasons {
            guard invocation.wantsJSON else {
                invocation.output.say(reason.line)
                continue
            }
            var line: JSONValue = [
                "level": .string(level), "event": .string(reason.event),
                "message": .string(reason.message),
            ]
            if let problem = report.problems.first(where: { $0.description == reason.message }) {
                line = detailed(line, problem)
            }
            invocation.output.write(line)
        }
    }

    private static func detailed(_ line: JSONValue, _ problem: SettingProblem) -> JSONValue {
        guard case .object(var object) = line else { return line }
        object.append("variable", problem.variable.map(JSONValue.string) ?? .null)
        object.append("value", problem.value.map(JSONValue.string) ?? .null)
        object.append("place", problem.place.map(JSONValue.string) ?? .null)
        object.append("allowed", .string(problem.allowed))
        return .object(object)
    }
}
