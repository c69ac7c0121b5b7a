internal import ChatApp

/// `chatctl config example`
enum ConfigExample {
    private static let markdown = CommandOption.flag("--markdown", "as docs/configuration.md")

    static let command = Command(
        "config example", "prints every setting with its default, as .env.example has it",
        options: [markdown], examples: ["config example > .env"],
        action: { invocation in
            invocation.output.writeText(
                invocation.has(markdown) ? SettingsTable.markdown : SettingsTable.exampleFile)
        })
}
