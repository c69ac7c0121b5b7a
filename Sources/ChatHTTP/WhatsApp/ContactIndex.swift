internal import ChatCore
internal import ChatJSON

/// The `contacts` beside the messages of one change, found by their ids; a message's contact is never found by index.
struct ContactIndex {
    /// Nearly always the only one, which is compared with.
    private let single: (contact: JSONView, phone: PhoneNumber?, userID: BusinessScopedUserID?)?
    private var contacts: [SenderAlias: JSONView] = [:]

    init(_ contacts: [JSONView]) {
        single =
            contacts.count == 1
            ? (contacts[0], contacts[0]["wa_id"]?.phoneNumber, contacts[0]["user_id"]?.userID) : nil
        guard single == nil else { return }
        for contact in contacts {
            if let phone = contact["wa_id"]?.phoneNumber { self.contacts[.phone(phone)] = contact }
            if let id = contact["user_id"]?.userID { self.contacts[.userID(id)] = contact }
        }
    }

    /// The contact with this number; of several the last one.
    subscript(phone: PhoneNumber) -> JSONView? {
        guard let single else { return contacts[.phone(phone)] }
        return single.phone == phone ? single.contact : nil
    }

    /// The contact with this user id; of several the last one.
    subscript(id: BusinessScopedUserID) -> JSONView? {
        guard let single else { return contacts[.userID(id)] }
        return single.userID == id ? single.contact : nil
    }
}
