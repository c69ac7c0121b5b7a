/// A token, key or password; it prints as `<redacted>` wherever it is printed by accident.
public struct Secret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    private let value: String

    /// Wraps a value.
    public init(_ value: String) {
        self.value = value
    }

    /// The value itself; call it only where it is sent, hashed or compared.
    public func reveal() -> String { value }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { value.isEmpty }

    /// `<redacted>`.
    public var description: String { "<redacted>" }
    /// `<redacted>`.
    public var debugDescription: String { "<redacted>" }
    /// `<redacted>`, so that `dump` shows no more either.
    public var customMirror: Mirror { Mirror(self, children: ["value": "<redacted>"]) }
}
