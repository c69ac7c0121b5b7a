public import ChatCore

/// The value of a request header; one that holds a token or key never prints.
public struct HTTPClientHeaderValue: Hashable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
    /// The text as sent.
    let text: String
    private let isSecret: Bool

    private init(text: String, isSecret: Bool) {
        (self.text, self.isSecret) = (text, isSecret)
    }

    /// A value that anyone may see.
    public static func plain(_ text: String) -> Self { Self(text: text, isSecret: false) }

    /// A value that prints as `<redacted>` wherever it is printed by accident.
    public static func secret(_ text: String) -> Self { Self(text: text, isSecret: true) }

    /// `Bearer` and a token, for `Authorization`; prints as `<redacted>`.
    public static func bearer(_ token: Secret) -> Self { secret("Bearer " + token.reveal()) }

    /// A value that anyone may see, written in the source.
    public init(stringLiteral value: String) {
        self.init(text: value, isSecret: false)
    }

    /// The text, or `<redacted>`.
    public var description: String { isSecret ? "<redacted>" : text }
    /// The text, or `<redacted>`.
    public var debugDescription: String { description }
    /// The text, or `<redacted>`, so that `dump` shows no more either.
    public var customMirror: Mirror { Mirror(self, children: ["text": description]) }
}
