import ChatCore
import ChatEngine

extension WebhookBatch {
    /// A customer's message, as the webhook's parser would give it.
    init(_ text: String, id: String, from phone: String, at moment: Timestamp) throws {
        guard let sender = Sender(phone: PhoneNumber(phone), userID: nil) else {
            throw ChildProcess.StartError(description: "\(phone) is no number")
        }
        self.init(items: [
            .message(
                InboundMessage(
                    id: MessageID(id), sender: sender, sentAt: moment,
                    profileName: "Luz Marina", content: .text(text)))
        ])
    }
}
