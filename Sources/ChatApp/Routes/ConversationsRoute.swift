internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatJSON

/// `GET /api/conversations`, `GET /api/conversations/{id}`, its `mode` and
/// `messages`, and `GET /api/handoffs`.
struct ConversationsRoute: Sendable {
    /// How many conversations or handoffs a list has at most.
    static let listLimit = 1000
    /// How many messages a conversation is shown with.
    static let messageLimit = 200

    private let services: ChatServices

    init(_ services: ChatServices) {
        self.services = services
    }

    /// All conversations, the most recently active first.
    @Sendable func list(_ request: HTTPRequest) async -> HTTPResponse {
        await answer("conversations") { () throws(StoreError) in
            let found = try await services.store.conversations(
                limit: Self.listLimit, at: services.ports.clock.now())
            return .json(200, ["conversations": .array(found.map(\.json))])
        }
    }

    /// One conversation with its newest messages.
    @Sendable func show(_ request: HTTPRequest) async -> HTTPResponse {
        await answer("conversation") { () throws(StoreError) in
            guard let id = request.parameter("id"),
                let found = try await services.store.conversations(
                    matching: id, at: services.ports.clock.now()
                ).first(where: { $0.id.value == id }),
                let messages = try await services.store.history(
                    of: found.id, limit: Self.messageLimit)
            else { return Self.unknown }
            return .json(200, found.json(with: messages))
        }
    }

    /// Takes a conversation over, or gives it back.
    @Sendable func changeMode(_ request: HTTPRequest) async -> HTTPResponse {
        let mode: ConversationMode
        do throws(BadBody) {
            let body = try request.jsonObject().get()
            guard let named = body["mode"]?.stringValue.flatMap(ConversationMode.init(rawValue:))
            else {
                let allowed = ConversationMode.allCases.map(\.rawValue).joined(separator: " or ")
                throw BadBody(message: "mode must be \(allowed)")
            }
            mode = named
        } catch {
            return error.response
        }
        return await answer("mode") { () throws(StoreError) in
            let id = ConversationID(request.parameter("id") ?? "")
            let outcome = try await services.engine.changeMode(
                of: id, to: mode, actor: "api", reason: "api", requestID: request.id)
            switch outcome {
            case .unknownConversation: return Self.unknown
            case .changed: return Self.changed(id, mode, isNew: true, by: nil)
            case .unchanged(let actor): return Self.changed(id, mode, isNew: false, by: actor)
            }
        }
    }

    /// Sends a person's words to the customer.
    @Sendable func write(_ request: HTTPRequest) async -> HTTPResponse {
        let text: String
        do throws(BadBody) {
            let body = try request.jsonObject().get()
            guard let words = body["text"]?.stringValue.flatMap(PersonsWords.checked) else {
                throw BadBody(message: "text must be \(PersonsWords.allowed)")
            }
            text = words
        } catch {
            return error.response
        }
        return await answer("reply") { () throws(StoreError) in
            guard services.engine.canSend else {
                return .error(
                    503, code: "whatsapp_disabled", message: "WHATSAPP_ENABLED is false")
            }
            let id = ConversationID(request.parameter("id") ?? "")
            let outcome = try await services.engine.reply(
                in: id, text: text, actor: "api", requestID: request.id)
            switch outcome {
            case .queued:
                return .json(
                    200,
                    [
                        "id": .string(id.value), "mode": "HUMAN_ACTIVE", "send_status": "pending",
                    ])
            case .unknownConversation: return Self.unknown
            case .unreachable: return Self.refusal("not_whatsapp", outcome)
            case .windowClosed: return Self.refusal("window_closed", outcome)
            case .optedOut: return Self.refusal("opted_out", outcome)
            }
        }
    }

    /// Open and past handoffs, the newest first.
    @Sendable func handoffs(_ request: HTTPRequest) async -> HTTPResponse {
        await answer("handoffs") { () throws(StoreError) in
            let found = try await services.store.handoffs(
                limit: Self.listLimit, onlyOpen: false, at: services.ports.clock.now())
            return .json(200, ["handoffs": .array(found.map(\.json))])
        }
    }

    private func answer(
        _ operation: String, _ work: () async throws(StoreError) -> HTTPResponse
    ) async -> HTTPResponse {
        do throws(StoreError) {
            return try await work()
        } catch {
            services.ports.observer.observe(.storeFailed(operation: operation, error: error))
            return .fault(error)
        }
    }

    private static func changed(
        _ id: ConversationID, _ mode: ConversationMode, isNew: Bool, by actor: String?
    ) -> HTTPResponse {
        .json(
            200,
            [
                "id": .string(id.value), "mode": .string(mode.rawValue), "changed": .bool(isNew),
                "by": actor.map(JSONValue.string) ?? .null,
            ])
    }

    private static func refusal(_ code: String, _ outcome: HumanReplyOutcome) -> HTTPResponse {
        .error(409, code: code, message: PersonsWords.refusal(outcome) ?? code)
    }

    private static let unknown = HTTPResponse.error(
        404, code: "unknown_conversation", message: "there is no such conversation")
}
