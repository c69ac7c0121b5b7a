internal import ChatCore
internal import ChatJSON

/// Writes deliveries as Meta does.
struct WebhookDraft: Sendable {
    /// One message of a delivery.
    struct Message: Sendable {
        var id: String
        /// Digits; `nil` for a person who withholds the number.
        var phone: String?
        var userID: String?
        /// Under `contacts`; `nil` leaves the contact out.
        var name: String?
        var at: Timestamp
        /// The members after the common ones: `type` and what belongs to it.
        var members: JSONObject

        /// Words.
        static func text(
            _ text: String, id: String, from phone: String, name: String? = nil, at: Timestamp
        ) -> Message {
            Message(
                id: id, phone: phone, name: name, at: at,
                members: JSONObject([
                    .init(key: "type", value: "text"),
                    .init(key: "text", value: ["body": .string(text)]),
                ]))
        }
    }

    let phoneNumberID: String

    /// A delivery of messages.
    func messages(_ messages: [Message]) -> [UInt8] {
        envelope([change(messages)])
    }

    /// A delivery of changes, each in an entry of its own.
    func envelope(_ changes: [JSONValue]) -> [UInt8] {
        let body: JSONValue = [
            "object": "whatsapp_business_account",
            "entry": .array(changes.map { ["id": "1", "changes": [$0]] }),
        ]
        return body.encodedBytes()
    }

    /// A change of the field `messages`; `number` is whose messages they are, ours by default.
    func change(_ messages: [Message], number: String? = nil) -> JSONValue {
        change(
            "messages",
            [
                ("contacts", .array(messages.compactMap(Self.contact))),
                ("messages", .array(messages.map(Self.json))),
            ], number: number)
    }

    /// A change of any field.
    func change(
        _ field: String, _ members: [(String, JSONValue)], number: String? = nil
    ) -> JSONValue {
        var value = JSONObject([
            .init(key: "messaging_product", value: "whatsapp"),
            .init(
                key: "metadata",
                value: [
                    "display_phone_number": "573000000000",
                    "phone_number_id": .string(number ?? phoneNumberID),
                ]),
        ])
        for (key, member) in members { value.append(key, member) }
        return ["field": .string(field), "value": .object(value)]
    }

    /// A status of a message that was sent.
    func status(
        _ status: String, of id: String, callbackData: String?, to phone: String, at: Timestamp
    ) -> JSONValue {
        var object = JSONObject([
            .init(key: "id", value: .string(id)), .init(key: "status", value: .string(status)),
            .init(key: "timestamp", value: .string(String(at.seconds))),
            .init(key: "recipient_id", value: .string(phone)),
        ])
        if let callbackData { object.append("biz_opaque_callback_data", .string(callbackData)) }
        return change("messages", [("statuses", [.object(object)])])
    }

    /// Words that a person of the shop wrote on the telephone.
    func echo(_ text: String, id: String, to phone: String, at: Timestamp) -> JSONValue {
        change(
            "smb_message_echoes",
            [
                (
                    "message_echoes",
                    [
                        [
                            "from": "573000000000", "to": .string(phone), "id": .string(id),
                            "timestamp": .string(String(at.seconds)), "type": "text",
                            "text": ["body": .string(text)],
                        ]
                    ]
                )
            ])
    }

    private static func json(_ message: Message) -> JSONValue {
        var object = JSONObject()
        if let phone = message.phone { object.append("from", .string(phone)) }
        if let userID = message.userID { object.append("from_user_id", .string(userID)) }
        object.append("id", .string(message.id))
        object.append("timestamp", .string(String(message.at.seconds)))
        for member in message.members.members { object.append(member.key, member.value) }
        return .object(object)
    }

    private static func contact(_ message: Message) -> JSONValue? {
        guard let name = message.name else { return nil }
        var object = JSONObject([.init(key: "profile", value: ["name": .string(name)])])
        if let phone = message.phone { object.append("wa_id", .string(phone)) }
        if let userID = message.userID { object.append("user_id", .string(userID)) }
        return .object(object)
    }
}
