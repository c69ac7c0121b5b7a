/// Help and documentation, written from the command table.
public struct HelpText: Sendable {
    private let tool: CommandTool

    /// Creates the help of a program.
    public init(tool: CommandTool) {
        self.tool = tool
    }

    /// Creates the help of a program that is one command.
    init(program name: String) {
        tool = CommandTool(name: name, summary: "", commands: [])
    }

    /// What the program is and every command, a line each.
    public var overview: String {
        """
        \(tool.name) - \(tool.summary)

        usage: \(tool.name) COMMAND [ARGUMENTS] [OPTIONS]

        commands:
        \(list(tool.commands))

        Every command has --help. Exit codes: 0 success, 1 failed, 2 usage, 78 configuration.
        """
    }

    /// The commands that begin with a word and have another one after it; `nil` when there are none.
    func group(_ word: String) -> String? {
        let members = tool.commands.filter { $0.path.count > 1 && $0.path[0] == word }
        return members.isEmpty ? nil : "commands:\n" + list(members)
    }

    /// Everything about one command.
    public func text(for command: Command) -> String {
        var parts = [command.summary, "usage: \(usage(command))"]
        if !command.details.isEmpty { parts.append(command.details) }
        if !command.arguments.isEmpty {
            parts.append(
                "arguments:\n" + columns(command.arguments.map { ($0.name, $0.meaning) }))
        }
        parts.append("options:\n" + columns(command.allOptions.map { ($0.label, $0.meaning) }))
        if !command.examples.isEmpty {
            let lines = command.examples.map {
                "  " + ([tool.name, $0].filter { !$0.isEmpty }.joined(separator: " "))
            }
            parts.append("examples:\n" + lines.joined(separator: "\n"))
        }
        return parts.joined(separator: "\n\n")
    }

    /// All of it as Markdown, for `docs/cli.md`.
    public var markdown: String {
        let chapters = tool.commands.map { command in
            "## \(tool.name) \(command.name)\n\n```text\n\(text(for: command))\n```\n"
        }
        return """
            # \(tool.name)

            \(tool.summary). This page is written by `\(tool.name) help --markdown`.

            ```text
            \(overview)
            ```

            \(chapters.joined(separator: "\n"))
            """
    }

    private func usage(_ command: Command) -> String {
        let arguments = command.arguments.map { $0.isOptional ? "[\($0.name)]" : $0.name }
        let options = command.options.map { option in
            "[\(option.short ?? option.name)\(option.value.map { " " + $0 } ?? "")]"
        }
        return ([tool.name] + command.path + arguments + options).joined(separator: " ")
    }

    private func list(_ commands: [Command]) -> String {
        columns(commands.map { ($0.name, $0.summary) })
    }

    private func columns(_ rows: [(String, String)]) -> String {
        let width = (rows.map(\.0.count).max() ?? 0) + 2
        return rows.map { name, meaning in
            "  " + name + String(repeating: " ", count: width - name.count) + meaning
        }.joined(separator: "\n")
    }
}
