/// A positional argument of a command.
public struct CommandArgument: Hashable, Sendable {
    /// What it is called in help: `TEXT`.
    public let name: String
    /// What it is, in one line.
    public let meaning: String
    /// Whether it may be left out.
    public let isOptional: Bool
    /// Everything it may be; empty when it is free.
    public let choices: [String]

    /// Creates an argument.
    public init(
        _ name: String, _ meaning: String, isOptional: Bool = false, choices: [String] = []
    ) {
        self.name = name
        self.meaning = meaning
        self.isOptional = isOptional
        self.choices = choices
    }
}
