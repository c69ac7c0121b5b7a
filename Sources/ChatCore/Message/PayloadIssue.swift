/// A part of a well-formed webhook payload that was counted and skipped.
public struct PayloadIssue: Hashable, Sendable, CustomStringConvertible {
    /// Why it was skipped; raw values are metric labels.
    public enum Reason: String, CaseIterable, Sendable {
        case unknownObject = "unknown_object"
        case unknownField = "unknown_field"
        case unknownType = "unknown_type"
        case wrongShape = "wrong_shape"
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
