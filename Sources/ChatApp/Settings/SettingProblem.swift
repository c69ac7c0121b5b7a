/// A reason not to start: a value that is not allowed, a missing one, or a line that cannot be read.
public struct SettingProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The variable; `nil` for a line of a file that cannot be read.
    public let variable: String?
    /// Its value as given; `nil` when it is secret or missing.
    public let value: String?
    /// The file, line and column that it comes from; `nil` when it comes from the environment.
    public let place: String?
    /// What is allowed in its place.
    public let allowed: String
    private let found: String

    /// A value that is not acceptable; `value` is `nil` when it must not be shown.
    static func unacceptable(
        _ variable: String, value: String?, place: String?, allowed: String
    ) -> SettingProblem {
        SettingProblem(
            variable: variable, value: value, place: place, allowed: allowed,
            found: value.map { "is " + TerminalText.quoted($0) }
                ?? "has an unacceptable value, which is not shown")
    }

    /// A value that another setting demands.
    static func missing(_ variable: String, because reason: String) -> SettingProblem {
        SettingProblem(
            variable: variable, value: nil, place: nil, allowed: "a value, because \(reason)",
            found: "is empty")
    }

    /// A line of a file that cannot be read.
    static func unreadable(place: String, _ message: String) -> SettingProblem {
        SettingProblem(variable: nil, value: nil, place: place, allowed: message, found: "")
    }

    /// One line: the variable, its value unless it is secret, and what is allowed.
    public var description: String {
        guard let variable else { return "\(place ?? ""): \(allowed)" }
        return "\(variable) \(found)\(place.map { " (\($0))" } ?? ""); allowed: \(allowed)"
    }
}
