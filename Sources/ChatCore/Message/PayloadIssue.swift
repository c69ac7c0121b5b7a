/// A part of a well-formed webhook payload that was counted and skipped.
public struct PayloadIssue: Hashable, Sendable, CustomStringConvertible {
    /// Why it was skipped; raw values are metric labels.
    public enum Reason: String, CaseIterable, Sendable {
        /// The payload is of another product than WhatsApp.
        case unknownObject = "unknown_object"
        /// A change whose `field` is not known.
        case unknownField = "unknown_field"
        /// A message or status of a kind that is not known.
        case unknownType = "unknown_type"
        /// An element that is not built as Meta documents it.
        case wrongShape = "wrong_shape"
        /// For a number of the shop other than the one that is set.
        case foreignNumber = "foreign_phone_number_id"
    }

    /// Why.
    public var reason: Reason
    /// Where, `entry[0].changes[1].value.messages[3].type`; never a value of the payload.
    public var path: String

    /// Creates an issue.
    public init(_ reason: Reason, at path: String) {
        self.reason = reason
        self.path = path
    }

    /// `wrong_shape at entry[0]`.
    public var description: String { "\(reason.rawValue) at \(path)" }
}
