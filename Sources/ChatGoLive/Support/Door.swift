internal import ChatHTTP
internal import ChatJSON

/// One endpoint as the outside may see it.
struct Door: Sendable, CustomStringConvertible {
    private let path: String
    private let body: JSONValue?

    private init(_ path: String, posting body: JSONValue? = nil) {
        self.path = path
        self.body = body
    }

    var description: String { (body == nil ? "GET " : "POST ") + path }

    /// Those that need the key.
    static let protected: [Door] =
        reading + [
            Door("/api/conversations/wa_none/mode", posting: ["mode": "AI_ACTIVE"]),
            Door("/api/conversations/wa_none/messages", posting: ["text": "hola"]),
            Door("/api/reload", posting: [:]),
        ]

    /// Those that need the key and change nothing.
    static let reading: [Door] = [
        Door("/metrics"), Door("/api/traces"), Door("/api/conversations"),
        Door("/api/conversations/wa_none"), Door("/api/handoffs"),
    ]

    /// Those that everybody may use.
    static let open: [Door] = [
        Door("/health"), Door("/ready"), Door("/api/catalog/items"),
        Door("/whatsapp/webhook"),
    ]

    /// The one that a setting closes.
    static let chat = Door("/api/chat", posting: ["conversation_id": "puerta", "text": "hola"])

    /// A key that nobody has.
    static let wrongKey: Caller.Headers = [("X-API-Key", "not-the-key")]

    func knock(_ caller: Caller, _ headers: Caller.Headers) async -> Answer {
        guard let body else { return await caller.get(path, headers) }
        return await caller.post(path, body, headers)
    }
}
