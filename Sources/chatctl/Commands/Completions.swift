internal import ChatApp

/// `chatctl completions`
enum Completions {
    static let command = Command(
        "completions", "prints what makes a shell complete the commands and options of chatctl",
        details: """
            bash:  chatctl completions bash > /etc/bash_completion.d/chatctl
            zsh:   chatctl completions zsh > /usr/local/share/zsh/site-functions/_chatctl
            fish:  chatctl completions fish > ~/.config/fish/completions/chatctl.fish
            """,
        arguments: [
            CommandArgument(
                "SHELL", "bash, zsh or fish",
                choices: CompletionScript.Shell.allCases.map(\.rawValue))
        ],
        examples: ["completions bash"], action: run)

    private static func run(_ invocation: Invocation) throws(CommandFailure) {
        let name = invocation.argument("SHELL") ?? ""
        guard let shell = CompletionScript.Shell(rawValue: name) else {
            throw .usage("SHELL is \(TerminalText.quoted(name)); allowed: bash, zsh, fish")
        }
        let script = CompletionScript(program: "chatctl", commands: CommandTable.commands)
        invocation.output.writeText(script.text(for: shell))
    }
}
