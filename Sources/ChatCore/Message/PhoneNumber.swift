/// A telephone number in international form, digits only, as WhatsApp's `wa_id`.
///
/// It prints masked, so that neither a log line nor an error can leak it; ``digits`` is the way to
/// the whole number and is used only where one is sent or looked up.
public struct PhoneNumber: Hashable, Sendable, CustomStringConvertible,
    CustomDebugStringConvertible,
    CustomReflectable
{
    /// Six to twenty ASCII digits, country code first, without `+`.
    public let digits: String

    /// Reads a number; `+`, spaces, dots, dashes and parentheses are dropped.
    ///
    /// - Returns: `nil` when anything else is in it, or fewer than 6 or more than 20 digits are left.
    public init?(_ text: String) {
        // WhatsApp writes them so.
        if (6...20).contains(text.utf8.count), Self.areDigits(text.utf8.span) {
            digits = text
            return
        }
        var kept: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 48...57: kept.append(byte)
            case UInt8(ascii: "+"), UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "("), UInt8(ascii: ")"):
                continue
            default: return nil
            }
        }
        guard (6...20).contains(kept.count) else { return nil }
        digits = String(decoding: kept, as: UTF8.self)
    }

    private static func areDigits(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] &- 0x30 >= 10 { return false }
        return true
    }

    /// The last four digits after three stars, `***4567`.
    public var masked: String { "***" + digits.suffix(4) }

    /// The masked form.
    public var description: String { masked }
    /// The masked form.
    public var debugDescription: String { masked }
    /// The masked form, so that `dump` shows no more either.
    public var customMirror: Mirror { Mirror(self, children: ["masked": masked]) }
}
