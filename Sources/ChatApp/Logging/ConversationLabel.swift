public import ChatCore
internal import ChatHTTP

/// Names conversations and messages in logs: conversation ids of our own as they are; ids of callers of
/// `/api/chat` as a keyed hash, since a caller may well use a phone number or a name; WhatsApp's ids of
/// messages likewise, since they hold the number.
public struct ConversationLabel: Sendable {
    private let hash: HMACSHA256

    /// Creates labels under a key; the same key gives the same labels.
    public init(key: [UInt8]) {
        hash = HMACSHA256(key: key)
    }

    /// Labels for one installation: stable across restarts when it has an API key, else random.
    public init(apiKey: Secret) {
        let purpose = Array("conversation labels in logs: ".utf8)
        self.init(
            key: apiKey.isEmpty
                ? RandomBytes.make(32) : SHA256.hash(purpose + Array(apiKey.reveal().utf8)).bytes)
    }

    /// `wa_…` as it is, else `chat_` and 16 hexadecimal digits.
    public func text(for id: ConversationID) -> String {
        guard !id.value.hasPrefix(ConversationID.whatsappPrefix) else { return id.value }
        return "chat_" + digits(of: id.value)
    }

    /// `msg_` and 16 hexadecimal digits: the same for a message wherever it is logged.
    func text(for id: MessageID) -> String {
        "msg_" + digits(of: id.value)
    }

    private func digits(of text: String) -> Substring {
        hash.authenticationCode(of: Array(text.utf8)).hex.prefix(16)
    }
}
