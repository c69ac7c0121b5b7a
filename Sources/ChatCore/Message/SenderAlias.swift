/// One name by which a WhatsApp conversation is found, and by which a message is addressed.
public enum SenderAlias: Hashable, Sendable, CustomStringConvertible {
    /// Addressed with `to`.
    case phone(PhoneNumber)
    /// Addressed with `recipient`.
    case userID(BusinessScopedUserID)

    /// The kind as it is stored.
    public enum Kind: String, CaseIterable, Sendable {
        case phone
        case userID = "user_id"
    }

    /// The kind of this alias.
    public var kind: Kind {
        switch self {
        case .phone: .phone
        case .userID: .userID
        }
    }

    /// The whole value; personal data, for storage and addressing only.
    public var value: String {
        switch self {
        case .phone(let phone): phone.digits
        case .userID(let id): id.value
        }
    }

    /// Rebuilds a stored alias; `nil` when the value does not fit the kind.
    public init?(kind: Kind, value: String) {
        switch kind {
        case .phone:
            guard let phone = PhoneNumber(value) else { return nil }
            self = .phone(phone)
        case .userID:
            guard let id = BusinessScopedUserID(value) else { return nil }
            self = .userID(id)
        }
    }

    /// `***4567`.
    public var masked: String {
        switch self {
        case .phone(let phone): phone.masked
        case .userID(let id): id.masked
        }
    }

    /// The masked form.
    public var description: String { masked }
}
