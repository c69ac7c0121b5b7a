/// One line of ``SettingsTable``: a variable, what it may hold, and where its value goes.
public struct Setting: Sendable {
    /// The variable's name.
    public let name: String
    /// What it is for, in one line.
    public let meaning: String
    /// What may stand there.
    public let allowed: String
    /// Whether its value must never be shown; such a variable may be given by file, `NAME_FILE`.
    public let isSecret: Bool
    /// The text of its default; empty when there is none.
    public let defaultText: String
    /// What of a text that is not acceptable may be shown.
    let shown: @Sendable (String) -> String?
    /// What is odd about a text that is acceptable all the same.
    let doubt: @Sendable (String) -> String?
    /// Puts the value of a text that is not empty into settings; `false` when it is not acceptable.
    let assign: @Sendable (String, inout Settings) -> Bool
    /// The text of its value in settings, secrets masked.
    let text: @Sendable (Settings) -> String

    init<Value>(
        _ name: String, _ kind: SettingKind<Value>,
        _ path: any WritableKeyPath<Settings, Value> & Sendable, _ meaning: String
    ) {
        self.name = name
        self.meaning = meaning
        allowed = kind.allowed
        isSecret = kind.isSecret
        shown = kind.shown
        doubt = kind.doubt
        defaultText = kind.render(Settings()[keyPath: path])
        assign = { text, settings in
            guard let value = kind.parse(text) else { return false }
            settings[keyPath: path] = value
            return true
        }
        text = { kind.render($0[keyPath: path]) }
    }

    /// The variable that names a file with the value, for secrets.
    var fileVariable: String? { isSecret ? name + "_FILE" : nil }
}
