public import ChatCore
public import ChatEngine
public import ChatJSON

extension ConversationSummary {
    /// The conversation as lists show it.
    public var json: JSONValue {
        [
            "id": .string(id.value),
            "channel": .string(channel.rawValue),
            "mode": .string(mode.rawValue),
            "phone_masked": phoneMasked.map(JSONValue.string) ?? .null,
            "last_activity_at": .string(lastActivityAt.iso8601),
        ]
    }

    /// The conversation with its newest messages.
    public func json(with messages: [HistoryEntry]) -> JSONValue {
        guard case .object(var object) = json else { return json }
        object.append("messages", .array(messages.map(\.json)))
        return .object(object)
    }
}

extension HistoryEntry {
    /// One message: who said it, what, when.
    public var json: JSONValue {
        [
            "role": .string(role.rawValue), "text": .string(text), "at": .string(at.iso8601),
        ]
    }
}

extension HandoffRecord {
    /// The handoff with actor, reason, times and what became of its notification.
    public var json: JSONValue {
        [
            "id": .int(id),
            "conversation_id": .string(conversationID.value),
            "phone_masked": phoneMasked.map(JSONValue.string) ?? .null,
            "team": team.map(JSONValue.string) ?? .null,
            "reason": .string(reason),
            "actor": .string(actor),
            "open": .bool(endedAt == nil),
            "started_at": .string(startedAt.iso8601),
            "expires_at": .string(expiresAt.iso8601),
            "ended_at": endedAt.map { .string($0.iso8601) } ?? .null,
            "ended_by": endedBy.map(JSONValue.string) ?? .null,
            "notification_status": notificationStatus.map { .string($0.rawValue) } ?? .null,
            "notification_error": notificationError.map(JSONValue.string) ?? .null,
        ]
    }
}
