// `.env.example`, and a description of settings in force, written from the table.

internal import ChatCore

extension SettingsTable {
    /// The text of `.env.example`: every variable with its default and one line on it.
    public static var exampleFile: String {
        var text = """
            # Settings of Mostrador. Copy this file to .env and change what differs for you.
            # A variable of the environment wins over this file; an empty value means the default.
            # Quotes, comments and "export" work as in docker compose; nothing is evaluated.
            # A secret may also be read from a file: NAME_FILE=/path/of/the/file.

            """
        for section in sections {
            text += "\n# --- \(section.title) ---\n"
            for setting in section.settings {
                text += "\n# \(setting.meaning) (\(setting.allowed))\n"
                text += "\(setting.name)=\(setting.defaultText)\n"
                if setting.name == "TEST_NOTIFY_NUMBER" { text += notifyNumberExample }
            }
        }
        return text
    }

    /// All settings as Markdown, for `docs/configuration.md`.
    public static var markdown: String {
        let tables = sections.map { section in
            let rows = section.settings.map { setting in
                let value = setting.defaultText.isEmpty ? "empty" : "`\(setting.defaultText)`"
                let twin = setting.fileVariable.map { " Or by file: `\($0)`." } ?? ""
                return "| `\(setting.name)` | \(value) | \(setting.meaning) |"
                    + " \(setting.allowed).\(twin) |\n"
            }
            return "## \(section.title)\n\n| variable | default | meaning | allowed |\n"
                + "|---|---|---|---|\n" + rows.joined()
        }
        return """
            # Settings

            Read from the environment, then from `.env` in the working directory (`--env-file PATH` names
            another); the environment wins, also between a secret and the file that `NAME_FILE` names. An
            empty value means the default. `.env` is written as for docker compose: comments, quotes,
            `export`; nothing is evaluated. Every value that is wrong is named at once, and the exit code
            is 78. `chatctl config check` tells before a start does.
            This page is written by `chatctl config example --markdown`.

            \(tables.joined(separator: "\n"))
            `\(notifyNumberPrefix)<TEAM>` names the number that is told of the handoffs of one team, in upper
            case and with `_` for everything but letters and digits: `\(notifyNumberPrefix)VENTAS` for the team
            `ventas`. Other teams are told through `TEST_NOTIFY_NUMBER`.

            """
    }

    /// The settings in force that differ from their defaults, secrets masked, in table order.
    public static func changes(in settings: Settings) -> [(name: String, text: String)] {
        var changes = all.compactMap { setting -> (name: String, text: String)? in
            let text = setting.text(settings)
            return text == setting.defaultText ? nil : (setting.name, text)
        }
        for (team, number) in settings.notifyNumbers.sorted(by: { $0.key < $1.key }) {
            changes.append((notifyNumberPrefix + team, number.masked))
        }
        return changes
    }

    private static let notifyNumberExample = """

        # who is told of handoffs of one team, here of the team "ventas" (\(notifyNumberKind.allowed))
        #\(notifyNumberPrefix)VENTAS=

        """
}
