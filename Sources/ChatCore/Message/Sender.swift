/// Who wrote: a phone number, a business-scoped user id, or both.
///
/// Meta leaves either out: older messages bear no user id, people with a username no number.
public struct Sender: Hashable, Sendable, CustomStringConvertible {
    /// The number, when Meta told it.
    public let phone: PhoneNumber?
    /// The user id, when Meta told it.
    public let userID: BusinessScopedUserID?

    /// Creates a sender; `nil` when both are missing.
    public init?(phone: PhoneNumber?, userID: BusinessScopedUserID?) {
        guard phone != nil || userID != nil else { return nil }
        (self.phone, self.userID) = (phone, userID)
    }

    /// The aliases under which the sender's conversation is found, the number first.
    public var aliases: [SenderAlias] {
        [phone.map(SenderAlias.phone), userID.map(SenderAlias.userID)].compactMap(\.self)
    }

    /// `***4567`, for traces and logs.
    public var masked: String { phone?.masked ?? userID?.masked ?? "***" }
    /// The masked form.
    public var description: String { masked }
}
