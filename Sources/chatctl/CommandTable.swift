internal import ChatApp

/// Every subcommand, in the order that help shows; each stands in a file of `Commands/`.
enum CommandTable {
    static let commands: [Command] = [
        ConfigCheck.command,
        ConfigExample.command,
    ]
}
