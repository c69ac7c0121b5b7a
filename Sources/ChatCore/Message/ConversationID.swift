/// The id of a conversation: `wa_` and 32 hex digits of ours for WhatsApp, the caller's own for `/api/chat`.
///
/// A WhatsApp id is random, so that no number can be read out of it.
public struct ConversationID: Hashable, Sendable, CustomStringConvertible {
    /// What ids of WhatsApp conversations begin with; callers of `/api/chat` may not use it.
    public static let whatsappPrefix = "wa_"

    /// The id as stored and shown.
    public let value: String

    /// Wraps a stored or generated id.
    public init(_ value: String) {
        self.value = value
    }

    /// A caller's own id: 1 to 128 printable characters, not beginning with ``whatsappPrefix``.
    ///
    /// - Returns: `nil` when the text is anything else.
    public init?(callersOwn text: String) {
        let printable = text.unicodeScalars.allSatisfy { scalar in
            if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
            // What joins and tags the parts of one emoji is seen, although not by itself.
            if [0x200C, 0x200D].contains(scalar.value) || (0xE0020...0xE007F ~= scalar.value) {
                return true
            }
            return switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator:
                false
            default: true
            }
        }
        guard printable, (1...128).contains(text.count), text.unicodeScalars.count <= 512,
            !text.utf8.starts(with: Self.whatsappPrefix.utf8)
        else { return nil }
        value = text
    }

    /// A WhatsApp id from 128 random bits.
    public init(high: UInt64, low: UInt64) {
        let prefix = Self.whatsappPrefix.utf8
        value = String(unsafeUninitializedCapacity: prefix.count + 32) { text in
            var (_, count) = text.initialize(from: prefix)
            for half in [high, low] {
                for shift in stride(from: 60, through: 0, by: -4) {
                    let digit = UInt8(truncatingIfNeeded: half >> shift) & 15
                    text[count] = digit < 10 ? 0x30 + digit : 0x57 + digit
                    count += 1
                }
            }
            return count
        }
    }

    /// The id.
    public var description: String { value }
}
