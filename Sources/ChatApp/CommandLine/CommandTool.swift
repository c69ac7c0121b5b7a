internal import Glibc

/// A program made of commands: finds the command, parses its words, runs it and says what went wrong.
public struct CommandTool: Sendable {
    /// The program's name.
    public let name: String
    /// What it is, in one line.
    public let summary: String
    /// Its commands, in the order that help shows.
    public let commands: [Command]

    /// Creates a program.
    public init(name: String, summary: String, commands: [Command]) {
        self.name = name
        self.summary = summary
        self.commands = commands
    }

    /// Runs the program with the words after its name, and ends it with its exit code.
    ///
    /// Not `async`, as the runtime opens descriptors for itself before an async `main` begins, and the first would take
    /// the number of a closed standard output.
    public func main(_ words: [String]?) -> Never {
        guard StandardStreams.areUsable() else {
            CommandOutput().say(
                "\(name): standard output is closed, so nothing was done\n"
                    + "hint: lead it to a file, or to /dev/null where its data is not wanted")
            exit(ExitCode.failure.rawValue)
        }
        Task { exit(await run(words).rawValue) }
        while true { pause() }
    }

    /// Runs the program with the words after its name, and returns its exit code; `nil` are words that cannot
    /// be read.
    public func run(_ words: [String]?, output: CommandOutput = CommandOutput()) async -> ExitCode {
        guard let given = words else {
            output.say("\(name): \(ProgramArguments.missing)")
            return .configuration
        }
        let help = HelpText(tool: self)
        let (leading, words) = Self.split(given)
        guard let first = words.first else {
            output.say(help.overview)
            return .usage
        }
        switch first {
        case "--version", "-V", "version":
            output.write("\(name) \(ProductVersion.current)")
            return .success
        case "--help", "-h": return show(help.overview, output)
        case "help": return explain(Array(words.dropFirst()), output)
        default: break
        }
        guard let command = find(words) else {
            if words.dropFirst().contains(where: { $0 == "--help" || $0 == "-h" }),
                let group = help.group(first)
            {
                return show(group, output)
            }
            output.say(unknown(words))
            return .usage
        }
        return await run(command, leading + words.dropFirst(command.path.count), output)
    }

    /// Takes the options that every command has off the front, where an alias puts them.
    private static func split(_ words: [String]) -> (options: [String], words: [String]) {
        var options: [String] = []
        var rest = words[...]
        while let word = rest.first {
            let name = word.prefix { $0 != "=" }
            guard let option = [CommandOption.envFile, .noColour].first(where: { $0.name == name })
            else { break }
            options.append(rest.removeFirst())
            if option.value != nil, !word.contains("="), let value = rest.popFirst() {
                options.append(value)
            }
        }
        return (options, Array(rest))
    }

    /// The command that words begin with; the longest of several.
    func find(_ words: [String]) -> Command? {
        commands.filter { words.starts(with: $0.path) }.max { $0.path.count < $1.path.count }
    }

    private func run(
        _ command: Command, _ words: [String], _ output: CommandOutput
    ) async -> ExitCode {
        do throws(CommandFailure) {
            let parsed = try CommandParser(command: command).parse(words)
            guard !parsed.flags.contains(CommandOption.help.name) else {
                return show(HelpText(tool: self).text(for: command), output)
            }
            var output = output
            if parsed.flags.contains(CommandOption.noColour.name) { output.isColoured = false }
            try await command.action(Invocation(parsed, output: output))
            guard let loss = CommandOutput.lossMessage else { return .success }
            throw .failed(loss)
        } catch {
            for message in error.messages { output.say(message) }
            if error.code == .usage {
                output.say("hint: \(name) \(command.name) --help")
            }
            return error.code
        }
    }

    private func explain(_ words: [String], _ output: CommandOutput) -> ExitCode {
        let help = HelpText(tool: self)
        guard let first = words.first else { return show(help.overview, output) }
        if words == ["--markdown"] { return show(help.markdown, output) }
        if let command = find(words) { return show(help.text(for: command), output) }
        if let group = help.group(first) { return show(group, output) }
        output.say(unknown(words))
        return .usage
    }

    private func show(_ text: String, _ output: CommandOutput) -> ExitCode {
        output.write(text)
        return .success
    }

    private func unknown(_ words: [String]) -> String {
        let help = HelpText(tool: self)
        if let group = help.group(words[0]) {
            let second = words.dropFirst().first.map { TerminalText.quoted($0) + " is not one" }
            return "\(name) \(words[0]) needs one of its commands"
                + (second.map { "; " + $0 } ?? "") + "\n" + group
        }
        let shown = TerminalText.escaped(String(words[0].prefix(80)))
        let firstWords = commands.map { $0.path[0] }
        let nearest = NearestName.of(words[0], among: firstWords)
        let suggestion = nearest.map { "; did you mean \($0)?" }
        return "there is no command \(shown)\(suggestion ?? "")\nhint: \(name) --help"
    }
}
