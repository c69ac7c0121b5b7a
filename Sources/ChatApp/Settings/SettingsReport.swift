/// What came of reading the settings: they may be used only when there are no problems.
public struct SettingsReport: Sendable {
    /// The settings; a variable with a problem has its default.
    public var settings = Settings()
    /// Reasons not to start, in table order.
    public var problems: [SettingProblem] = []
    /// What an operator should know, a line each.
    public var warnings: [String] = []
}
