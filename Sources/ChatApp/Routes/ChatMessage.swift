internal import ChatCore
internal import ChatJSON

/// The body of `POST /api/chat`.
struct ChatMessage: Hashable {
    let conversationID: ConversationID
    let text: String

    /// Reads a body; fields that are not known are ignored.
    init(_ body: JSONValue) throws(BadBody) {
        guard let id = body["conversation_id"] else {
            throw BadBody(message: "conversation_id is missing")
        }
        guard let id = id.stringValue, let conversationID = ConversationID(callersOwn: id) else {
            throw BadBody(
                message: "conversation_id must be 1 to 128 printable characters and must not begin "
                    + "with \(ConversationID.whatsappPrefix)")
        }
        guard let text = body["text"] else { throw BadBody(message: "text is missing") }
        guard let text = text.stringValue else {
            throw BadBody(message: "text is \(text.kind); expected a string")
        }
        if let sender = body["sender"], sender.stringValue != "customer" {
            throw BadBody(message: "sender may only be \"customer\"")
        }
        self.conversationID = conversationID
        self.text = text
    }
}
