/// One run of a command: what was asked for, and where the output goes.
public struct Invocation: Sendable {
    /// Where the output goes.
    public let output: CommandOutput
    private let arguments: [String: String]
    private let values: [String: String]
    private let flags: Set<String>

    init(_ parsed: CommandParser.Result, output: CommandOutput) {
        self.output = output
        arguments = parsed.arguments
        values = parsed.values
        flags = parsed.flags
    }

    /// Whether data is wanted as JSON.
    public var wantsJSON: Bool { has(.json) }

    /// Whether an option without value was given.
    public func has(_ option: CommandOption) -> Bool { flags.contains(option.name) }

    /// The value of an option, or `nil` when it was not given.
    public func value(of option: CommandOption) -> String? { values[option.name] }

    /// An argument by the name that help gives it; `nil` when an optional one was left out.
    public func argument(_ name: String) -> String? { arguments[name] }

    /// The whole number of an option, or `nil` when it was not given; another value is a usage error.
    public func integer(
        of option: CommandOption, in range: ClosedRange<Int>
    ) throws(CommandFailure) -> Int? {
        guard let text = values[option.name] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw .usage(
                "\(option.name) is \(TerminalText.quoted(text)); allowed: a whole number from "
                    + "\(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// The duration of an option in milliseconds, or `nil` when it was not given; another value is a usage
    /// error.
    public func duration(of option: CommandOption) throws(CommandFailure) -> Int64? {
        guard let text = values[option.name] else { return nil }
        guard let milliseconds = DurationText.milliseconds(text) else {
            throw .usage(
                "\(option.name) is \(TerminalText.quoted(text)); allowed: \(DurationText.allowed)")
        }
        return milliseconds
    }

    /// The settings in force; warnings are said, problems end the command with ``ExitCode/configuration``.
    public func settings() throws(CommandFailure) -> Settings {
        let report = settingsReport()
        for warning in report.warnings { output.say("warning: \(warning)") }
        guard report.problems.isEmpty else {
            throw .configuration(report.problems.map(\.description))
        }
        return report.settings
    }

    /// The settings with everything that is wrong or noteworthy about them.
    public func settingsReport() -> SettingsReport {
        SettingsLoader.load(envFile: settingsFile)
    }

    /// The file with settings that was named; `nil` for the one that need not be there.
    public var settingsFile: String? { value(of: .envFile) }
}
