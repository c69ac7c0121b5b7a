/// How the text of a setting becomes a value, and what is said when it does not.
struct SettingKind<Value: Sendable>: Sendable {
    /// What may stand there, for messages and documentation: `true or false`.
    let allowed: String
    /// Whether the value must never be shown.
    let isSecret: Bool
    /// What of a text that is not acceptable may be shown; `nil` when nothing of it may.
    let shown: @Sendable (String) -> String?
    /// The value of a text that is not empty; `nil` when it is not acceptable.
    let parse: @Sendable (String) -> Value?
    /// The text of a value, secrets masked.
    let render: @Sendable (Value) -> String
    /// What is odd about a text that is acceptable all the same; shows nothing of a secret.
    let doubt: @Sendable (String) -> String?

    init(
        _ allowed: String, isSecret: Bool = false,
        shown: (@Sendable (String) -> String?)? = nil,
        parse: @escaping @Sendable (String) -> Value?,
        render: @escaping @Sendable (Value) -> String,
        doubt: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.allowed = allowed
        self.isSecret = isSecret
        self.shown = shown ?? { isSecret ? nil : $0 }
        self.parse = parse
        self.render = render
        self.doubt = doubt
    }

    /// The same kind for a setting that may be absent; its default is then empty.
    static func optional<Wrapped>(_ kind: SettingKind<Wrapped>) -> SettingKind<Wrapped?>
    where Value == Wrapped? {
        SettingKind<Wrapped?>(
            kind.allowed, isSecret: kind.isSecret, shown: kind.shown,
            parse: { text in kind.parse(text).map { .some($0) } },
            render: { $0.map(kind.render) ?? "" }, doubt: kind.doubt)
    }
}
