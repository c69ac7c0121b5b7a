internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatJSON

/// `POST /api/chat`.
struct ChatRoute: Sendable {
    private let services: ChatServices

    init(_ services: ChatServices) {
        self.services = services
    }

    /// Answers one message, once its turn is stored.
    @Sendable func answer(_ request: HTTPRequest) async -> HTTPResponse {
        let message: ChatMessage
        do throws(BadBody) {
            message = try ChatMessage(try request.jsonObject().get())
        } catch {
            return error.response
        }
        do throws(StoreError) {
            let reply = try await services.engine.chat(
                message.conversationID, text: message.text, requestID: request.id)
            switch reply {
            case .rateLimited(let seconds): return .tooMany(retryAfterSeconds: seconds)
            case .answered(let answer):
                let json = answer.trace.chatJSON(
                    reply: answer.result.reply, needsEscalation: answer.result.needsEscalation,
                    links: services.links)
                return .json(200, .object(json))
            }
        } catch {
            services.ports.observer.observe(.storeFailed(operation: "chat", error: error))
            return .fault(error)
        }
    }
}

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
