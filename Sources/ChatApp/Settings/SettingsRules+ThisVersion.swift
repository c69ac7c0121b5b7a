// What the table knows and this version does not do yet. Each rule goes when its part arrives.

extension SettingsRules {
    static func checkThisVersion(_ report: inout SettingsReport) {
        if report.settings.openAI.isEnabled {
            report.problems.append(
                .unacceptable(
                    "OPENAI_ENABLED", value: "true", place: nil,
                    allowed: "false; this version answers without OpenAI"))
        }
    }
}
