/// Why a command ended without success: what is printed on standard error, and the exit code.
public struct CommandFailure: Error, Hashable, Sendable {
    /// The exit code.
    public let code: ExitCode
    /// What went wrong, a line each; none when the command has said it itself.
    public let messages: [String]

    /// The operation failed; without messages the command has said why already.
    public static func failed(_ messages: String...) -> CommandFailure {
        CommandFailure(code: .failure, messages: messages)
    }

    /// The command line is wrong.
    public static func usage(_ message: String) -> CommandFailure {
        CommandFailure(code: .usage, messages: [message])
    }

    /// The configuration or the shop's data is wrong.
    public static func configuration(_ messages: [String]) -> CommandFailure {
        CommandFailure(code: .configuration, messages: messages)
    }
}
