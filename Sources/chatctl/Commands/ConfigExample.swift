internal import ChatApp

/// `chatctl config example`
enum ConfigExample {
    static let command = Command(
        "config example", "prints every setting with its default, as .env.example has it",
        examples: ["config example > .env"],
        action: { invocation in invocation.output.writeText(SettingsTable.exampleFile) })
}
