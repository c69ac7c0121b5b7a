// Events and echoes as rows: a key that makes each unique, and what happened as JSON.

internal import ChatCore
internal import ChatEngine
internal import ChatJSON

extension EventRow {
    /// The row of an event; without an id of Meta's its whole content is the key.
    init(_ event: InboundEvent, conversation: Int64?, at now: Timestamp) {
        var writer = JSONWriter()
        writer.object { writer in
            // Whom it concerns is told by the conversation; only strangers are named here.
            if conversation == nil, let sender = event.sender {
                writer.member("phone", sender.phone?.digits)
                writer.member("user_id", sender.userID?.value)
            }
            Self.write(event.kind, to: &writer)
        }
        let detail = writer.text
        let whom = (event.sender?.aliases ?? []).map(\.value).joined(separator: "/")
        let what = event.id?.value ?? "\(event.at.milliseconds):\(whom):\(detail)"
        self.init(
            key: "\(event.kind.name):\(what)",
            conversation: conversation, kind: event.kind.name, at: event.at, receivedAt: now,
            detail: detail)
    }

    /// The row of an echo.
    init(_ echo: EchoedMessage, conversation: Int64?, at now: Timestamp) {
        self.init(
            key: "echo:\(echo.id.value)", conversation: conversation, kind: "echo",
            at: echo.sentAt, receivedAt: now,
            detail: echo.content.map(MessageContentCodec.encode) ?? "{}")
    }

    /// The row of what became of a test message; without Meta's id, which holds the number.
    init(_ status: DeliveryStatus, ofTest id: OutboxID, at now: Timestamp) {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("state", status.state.rawValue)
            writer.member("error", status.errors.first?.description)
        }
        self.init(
            key: Self.testKey(id, status.state), conversation: nil, kind: "test_status",
            at: status.at, receivedAt: now, detail: writer.text)
    }

    /// The key of a test message's state.
    static func testKey(_ id: OutboxID, _ state: DeliveryStatus.State) -> String {
        "test_status:\(id.value):\(state.rawValue)"
    }

    /// The id of Meta's that a key was made of; `nil` where it was made of the content.
    static func metaID(inKey key: String) -> MessageID? {
        guard !key.contains("{"), let colon = key.firstIndex(of: ":") else { return nil }
        return MessageID(String(key[key.index(after: colon)...]))
    }

    private static func write(_ kind: InboundEvent.Kind, to writer: inout JSONWriter) {
        switch kind {
        case .reaction(let target, let emoji):
            writer.member("to", target.value)
            writer.member("emoji", emoji)
        case .edit(let target, let content):
            writer.member("of", target.value)
            if let content {
                writer.key("content")
                writer.raw(MessageContentCodec.encode(content))
            }
        case .revoke(let target): writer.member("of", target.value)
        case .group(let id): writer.member("group_id", id)
        case .system(let type): writer.member("type", type)
        case .identityChange(let old, let new):
            writer.member("from", "\(old.kind.rawValue) \(old.masked)")
            writer.member("to", new.masked)
        case .history(let messages): writer.member("messages", messages)
        case .handover(let control, let newOwner):
            writer.member("control", control)
            writer.member("new_owner", newOwner)
        case .preference(let name, let value):
            writer.member("name", name)
            writer.member("value", value)
        case .account(let field, let summary):
            writer.member("field", field)
            writer.member("summary", summary)
        case .requestWelcome, .standby: break
        }
    }
}
