/// Scripts that make a shell complete a program's commands and options, written from its command table.
public struct CompletionScript: Sendable {
    /// A shell; raw values are the programs' names.
    public enum Shell: String, CaseIterable, Sendable {
        case bash, zsh, fish
    }

    /// The program's name.
    let program: String
    /// Its commands.
    let commands: [Command]

    /// Creates the scripts of a program with these commands.
    public init(program: String, commands: [Command]) {
        self.program = program
        self.commands = commands
    }

    /// The script for a shell.
    public func text(for shell: Shell) -> String {
        switch shell {
        case .bash: bash
        case .zsh: zsh
        case .fish: fish
        }
    }

    /// The words that commands begin with, each once, with what is said about it.
    var firstWords: [(word: String, summary: String)] {
        var seen: Set<String> = []
        return commands.filter { seen.insert($0.path[0]).inserted }.map { command in
            let word = command.path[0]
            let members = members(of: word)
            return members.isEmpty
                ? (word, command.summary)
                : (word, members.map { $0.path[1] }.joined(separator: ", "))
        }
    }

    /// The commands of two words that begin with this one.
    func members(of word: String) -> [Command] {
        commands.filter { $0.path.count == 2 && $0.path[0] == word }
    }

    /// Whether a value or argument of this name is the path of a file.
    static func isPath(_ name: String) -> Bool {
        name.hasPrefix("FILE") || name == "PATH"
    }

    /// Text in single quotes, as every shell reads it.
    static func quoted(_ text: String, quote: String = #"'\''"#) -> String {
        "'" + text.replacing("'", with: quote) + "'"
    }
}
