/// An option of a command: `--json`, `-n N`.
public struct CommandOption: Hashable, Sendable {
    /// Its long name with two dashes.
    public let name: String
    /// Its short name with one dash, if it has one.
    public let short: String?
    /// What its value is called in help; `nil` for an option without value.
    public let value: String?
    /// What it does, in one line.
    public let meaning: String

    /// An option without value.
    public static func flag(
        _ name: String, short: String? = nil, _ meaning: String
    ) -> CommandOption {
        CommandOption(name: name, short: short, value: nil, meaning: meaning)
    }

    /// An option with a value.
    public static func value(
        _ name: String, short: String? = nil, _ value: String, _ meaning: String
    ) -> CommandOption {
        CommandOption(name: name, short: short, value: value, meaning: meaning)
    }

    /// `-n, --number N`.
    var label: String {
        (short.map { $0 + ", " } ?? "") + name + (value.map { " " + $0 } ?? "")
    }
}

extension CommandOption {
    /// Data as JSON.
    public static let json = CommandOption.flag(
        "--json", "data as JSON; lists as one object per line")
    /// Another file with settings.
    static let envFile = CommandOption.value(
        "--env-file", "PATH", "read settings from this file instead of .env")
    /// This help.
    static let help = CommandOption.flag("--help", short: "-h", "this help")
    /// The program's version.
    static let version = CommandOption.flag("--version", "the program's version")
    /// Plain output.
    static let noColour = CommandOption.flag("--no-color", "plain output, also on a terminal")

    /// What every command understands.
    static let common: [CommandOption] = [.envFile, .noColour, .help]
}
