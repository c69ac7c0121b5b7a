/// One subcommand: the parser, its help and the documentation come from this value.
public struct Command: Sendable {
    /// Does the work; throwing ends the program with the failure's code.
    public typealias Action = @Sendable (Invocation) async throws(CommandFailure) -> Void

    /// Its words: `["traces", "tail"]`.
    public let path: [String]
    /// What it does, in one line.
    public let summary: String
    /// What else should be known, in lines of up to 80 characters; may be empty.
    public let details: String
    /// Its positional arguments, optional ones last.
    public let arguments: [CommandArgument]
    /// Its own options; those that all commands have are added.
    public let options: [CommandOption]
    /// Command lines as somebody would type them, without the program's name.
    public let examples: [String]
    /// Does the work.
    public let action: Action

    /// Creates a command; `path` is its words with blanks between.
    public init(
        _ path: String, _ summary: String, details: String = "",
        arguments: [CommandArgument] = [], options: [CommandOption] = [],
        examples: [String] = [], action: @escaping Action
    ) {
        self.path = path.split(separator: " ").map(String.init)
        self.summary = summary
        self.details = details
        self.arguments = arguments
        self.options = options
        self.examples = examples
        self.action = action
    }

    /// Its words with blanks between.
    public var name: String { path.joined(separator: " ") }

    /// Every option that it understands.
    var allOptions: [CommandOption] { options + CommandOption.common }
}
