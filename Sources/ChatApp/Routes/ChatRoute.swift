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
