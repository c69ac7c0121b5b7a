/// WhatsApp's id of a person towards one business, `CO.1349…`; the only id of people who hide their number.
public struct BusinessScopedUserID: Hashable, Sendable, CustomStringConvertible,
    CustomDebugStringConvertible, CustomReflectable
{
    /// The id as Meta writes it.
    public let value: String

    /// Takes an id of 1 to 160 letters, digits and dots; `nil` for anything else.
    public init?(_ text: String) {
        let allowed = text.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || byte == UInt8(ascii: ".")
        }
        guard allowed, (1...160).contains(text.utf8.count) else { return nil }
        value = text
    }

    /// The last four characters after three stars.
    public var masked: String { "***" + value.suffix(4) }
    /// The masked form.
    public var description: String { masked }
    /// The masked form.
    public var debugDescription: String { masked }
    /// The masked form, so that `dump` shows no more either.
    public var customMirror: Mirror { Mirror(self, children: ["masked": masked]) }
}
