// One element of `messages`: whom it is from, and whether it is a message or something that happened.

internal import ChatCore
internal import ChatJSON

/// Reads the elements of `messages` and `message_echoes` of one change.
struct WebhookMessageReader {
    private let contacts: ContactIndex
    /// Stands in where a message has no readable time.
    private let fallbackTime: Timestamp
    /// Parts that were left out of the message read last.
    private(set) var flaws: [PayloadFlaw] = []

    init(contacts: [JSONView], fallbackTime: Timestamp) {
        self.fallbackTime = fallbackTime
        self.contacts = ContactIndex(contacts)
    }

    /// What an element of `messages` is.
    mutating func item(_ message: JSONView) throws(PayloadFlaw) -> WebhookBatch.Item {
        flaws = []
        guard message.isObject else { throw .wrongShape("") }
        guard let id = message["id"]?.messageID else { throw .wrongShape(".id") }
        let contact = contact(of: message)
        let sender = sender(of: message, contact)
        let time = time(of: message)
        if let kind = try eventKind(message) {
            return .event(InboundEvent(id: id, sender: sender, at: time, kind: kind))
        }
        guard let sender else { throw .wrongShape(".from") }
        return .message(
            InboundMessage(
                id: id, sender: sender, sentAt: time,
                profileName: contact?["profile"]?["name"]?.words, content: try content(message),
                context: context(of: message)))
    }

    /// A message that the shop's people wrote on the phone.
    mutating func echo(_ message: JSONView) throws(PayloadFlaw) -> EchoedMessage {
        flaws = []
        guard message.isObject else { throw .wrongShape("") }
        guard let id = message["id"]?.messageID else { throw .wrongShape(".id") }
        let recipient = Sender(
            phone: message["to"]?.phoneNumber, userID: message["to_user_id"]?.userID)
        guard let recipient else { throw .wrongShape(".to") }
        // A person is at work, whatever it says: an edit, a deletion or a kind not known here too.
        let content = try? content(message)
        return EchoedMessage(
            id: id, recipient: recipient, sentAt: time(of: message), content: content)
    }

    /// A message of a thread that another party owns.
    mutating func standby(_ message: JSONView) throws(PayloadFlaw) -> InboundEvent {
        flaws = []
        guard message.isObject else { throw .wrongShape("") }
        return InboundEvent(
            id: message["id"]?.messageID, sender: sender(of: message, contact(of: message)),
            at: time(of: message), kind: .standby)
    }

    // MARK: Parts

    private mutating func content(_ message: JSONView) throws(PayloadFlaw) -> MessageContent {
        var reader = MessageContentReader()
        defer { flaws += reader.flaws }
        return try reader.content(message)
    }

    private mutating func time(of message: JSONView) -> Timestamp {
        if let time = message["timestamp"]?.timestamp { return time }
        flaws.append(.wrongShape(".timestamp"))
        return fallbackTime
    }

    private func contact(of message: JSONView) -> JSONView? {
        let byID = message["from_user_id"]?.userID.flatMap { contacts[$0] }
        return byID ?? message["from"]?.phoneNumber.flatMap { contacts[$0] }
    }

    private func sender(of message: JSONView, _ contact: JSONView?) -> Sender? {
        Sender(
            phone: message["from"]?.phoneNumber ?? contact?["wa_id"]?.phoneNumber,
            userID: message["from_user_id"]?.userID ?? contact?["user_id"]?.userID)
    }

    private func context(of message: JSONView) -> MessageContext {
        let context = message["context"]
        let isForwarded =
            context?["forwarded"]?.boolValue == true
            || context?["frequently_forwarded"]?.boolValue == true
        return MessageContext(
            repliesTo: context?["id"]?.messageID, isForwarded: isForwarded,
            productID: context?["referred_product"]?["product_retailer_id"]?.words,
            adHeadline: message["referral"]?["headline"]?.words)
    }

    // MARK: Events

    /// The kind of event that a message is; `nil` when it is one to be answered.
    private mutating func eventKind(
        _ message: JSONView
    ) throws(PayloadFlaw) -> InboundEvent.Kind? {
        if let group = message["group_id"]?.identifier { return .group(id: group) }
        switch message["type"]?.stringValue {
        case "reaction":
            guard let target = message["reaction"]?["message_id"]?.messageID else {
                throw .wrongShape(".reaction.message_id")
            }
            return .reaction(to: target, emoji: message["reaction"]?["emoji"]?.words)
        case "edit":
            guard let target = message["edit"]?["original_message_id"]?.messageID else {
                throw .wrongShape(".edit.original_message_id")
            }
            return .edit(of: target, content: message["edit"]?["message"].flatMap(editedContent))
        case "revoke":
            guard let target = message["revoke"]?["original_message_id"]?.messageID else {
                throw .wrongShape(".revoke.original_message_id")
            }
            return .revoke(of: target)
        case "request_welcome":
            return .requestWelcome
        case "system":
            return try systemKind(message)
        default:
            return nil
        }
    }

    private func editedContent(_ message: JSONView) -> MessageContent? {
        var reader = MessageContentReader()
        return try? reader.content(message)
    }

    /// A notice; one that tells of a new number or user id names the old and the new alias.
    private func systemKind(_ message: JSONView) throws(PayloadFlaw) -> InboundEvent.Kind {
        guard let system = message["system"], let type = system["type"]?.label else {
            throw .wrongShape(".system.type")
        }
        let newPhone = system["wa_id"]?.phoneNumber ?? system["new_wa_id"]?.phoneNumber
        let newUserID = system["user_id"]?.userID
        let oldPhone = message["from"]?.phoneNumber
        let oldUserID = system["previous_user_id"]?.userID
        switch type {
        case "user_changed_number", "customer_changed_number":
            let old = oldPhone.map(SenderAlias.phone) ?? oldUserID.map(SenderAlias.userID)
            let new = Sender(phone: newPhone, userID: newUserID)
            if let old, let new { return .identityChange(from: old, to: new) }
        case "user_changed_user_id":
            let old = oldUserID.map(SenderAlias.userID) ?? oldPhone.map(SenderAlias.phone)
            let new = Sender(phone: newPhone ?? oldPhone, userID: newUserID)
            if let old, let new { return .identityChange(from: old, to: new) }
        default: break
        }
        return .system(type: type)
    }
}
