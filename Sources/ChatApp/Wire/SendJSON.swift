internal import ChatCore
public import ChatEngine
public import ChatJSON

extension SendRecord {
    /// The send as lists show it.
    public var json: JSONValue {
        [
            "id": .string(id.value),
            "purpose": .string(purpose.rawValue),
            "conversation_id": .string(conversationID.value),
            "phone_masked": .string(recipientMasked),
            "status": .string(status.rawValue),
            "attempts": .int(Int64(attempts)),
            "error": error.map(JSONValue.string) ?? .null,
            "created_at": .string(createdAt.iso8601),
            "updated_at": .string(updatedAt.iso8601),
        ]
    }
}
