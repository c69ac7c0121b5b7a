internal import ChatCore

/// Where random ids come from.
public protocol IdentifierSource: Sendable {
    /// 64 random bits.
    func randomBits() -> UInt64
}

extension IdentifierSource {
    /// A fresh id for a WhatsApp conversation.
    func conversationID() -> ConversationID {
        ConversationID(high: randomBits(), low: randomBits())
    }

    /// A fresh id for a send.
    public func outboxID() -> OutboxID {
        OutboxID("out_" + token())
    }

    /// A fresh id for a message of `/api/chat`.
    func messageID() -> MessageID {
        MessageID("chat_" + token())
    }

    /// 128 random bits as 32 hex digits.
    func token() -> String {
        String(ConversationID(high: randomBits(), low: randomBits()).value.dropFirst(3))
    }
}
