/// A contact card that a customer shared.
public struct SharedContact: Hashable, Sendable {
    /// The formatted name.
    public var name: String
    /// Its numbers, those that could be read.
    public var phones: [PhoneNumber]

    /// Creates a contact card.
    public init(name: String, phones: [PhoneNumber]) {
        self.name = name
        self.phones = phones
    }
}
