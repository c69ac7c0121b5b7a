// The envelope: entries, changes, and the value of each by its field.

internal import ChatCore
internal import ChatJSON

/// Walks one payload and fills a batch; nothing it meets stops it.
struct WebhookPayloadReader {
    private let phoneNumberID: String?
    private let receivedAt: Timestamp
    private(set) var batch = WebhookBatch()

    init(phoneNumberID: String?, receivedAt: Timestamp) {
        (self.phoneNumberID, self.receivedAt) = (phoneNumberID, receivedAt)
    }

    /// Reads the whole payload.
    mutating func read(_ document: JSONView) {
        guard document["object"]?.stringValue == "whatsapp_business_account" else {
            return note(.unknownObject, at: .root.member("object"))
        }
        each(document, "entry", at: .root) { reader, entry, path in
            let time = entry["time"]?.timestamp ?? reader.receivedAt
            reader.each(entry, "changes", at: path) { reader, change, path in
                reader.change(change, time: time, at: path)
            }
        }
    }

    // MARK: Changes

    private mutating func change(_ change: JSONView, time: Timestamp, at place: PayloadPath) {
        guard let field = change["field"]?.stringValue else {
            return note(.wrongShape, at: place.member("field"))
        }
        guard let value = change["value"], value.isObject else {
            return note(.wrongShape, at: place.member("value"))
        }
        let path = place.member("value")
        let number = value["metadata"]?["phone_number_id"]?.identifier
        if let phoneNumberID, let number, number != phoneNumberID {
            return note(.foreignNumber, at: path.member("metadata").member("phone_number_id"))
        }
        switch field {
        case "messages": messages(value, time, path)
        case "smb_message_echoes", "message_echoes": echoes(value, time, path)
        case "standby":
            let inner = value["standby"].flatMap { $0.isObject ? $0 : nil }
            standby(inner ?? value, time, path)
        case "history": history(value, time)
        case "messaging_handovers": handovers(value, time, path)
        case "user_id_update": userIDUpdates(value, time, path)
        case "user_preferences": preferences(value, time, path)
        default:
            guard AccountNotice.fields.contains(field) else {
                return note(.unknownField, at: place.member("field"))
            }
            add(
                .account(field: field, summary: AccountNotice.summary(of: value)), sender: nil,
                at: value["timestamp"]?.timestamp ?? time)
        }
    }

    private mutating func messages(_ value: JSONView, _ time: Timestamp, _ path: PayloadPath) {
        if value["messages"] == nil, value["statuses"] == nil, value["errors"] == nil {
            return note(.wrongShape, at: path.member("messages"))
        }
        var messageReader = reader(value, time)
        each(value, "messages", at: path, isOptional: true) { reader, message, path in
            reader.attempt(at: path) { () throws(PayloadFlaw) in try messageReader.item(message) }
            reader.note(messageReader.flaws, at: path)
        }
        statuses(value, time, path)
        for error in value["errors"]?.graphErrors ?? [] {
            add(.account(field: "messages", summary: error.description), sender: nil, at: time)
        }
    }

    private mutating func statuses(_ value: JSONView, _ time: Timestamp, _ path: PayloadPath) {
        each(value, "statuses", at: path, isOptional: true) { reader, status, path in
            reader.attempt(at: path) { () throws(PayloadFlaw) in
                guard status.isObject else { throw .wrongShape("") }
                guard let id = status["id"]?.messageID else { throw .wrongShape(".id") }
                guard let name = status["status"]?.stringValue else { throw .wrongShape(".status") }
                guard let state = DeliveryStatus.State(rawValue: name) else {
                    throw PayloadFlaw(.unknownType, ".status")
                }
                return .status(
                    DeliveryStatus(
                        messageID: id, state: state, at: status["timestamp"]?.timestamp ?? time,
                        callbackData: status["biz_opaque_callback_data"]?.identifier,
                        errors: status["errors"]?.graphErrors ?? []))
            }
        }
    }

    private mutating func echoes(_ value: JSONView, _ time: Timestamp, _ path: PayloadPath) {
        var messageReader = reader(value, time)
        each(value, "message_echoes", at: path) { reader, message, path in
            reader.attempt(at: path) { () throws(PayloadFlaw) in
                .echo(try messageReader.echo(message))
            }
            reader.note(messageReader.flaws, at: path)
        }
    }

    /// Messages and echoes of a thread that another party owns; statuses may still be of our sends.
    private mutating func standby(_ value: JSONView, _ time: Timestamp, _ path: PayloadPath) {
        var messageReader = reader(value, time)
        for key in ["messages", "message_echoes"] {
            each(value, key, at: path, isOptional: true) { reader, message, path in
                reader.attempt(at: path) { () throws(PayloadFlaw) in
                    .event(try messageReader.standby(message))
                }
                reader.note(messageReader.flaws, at: path)
            }
        }
        statuses(value, time, path)
    }

    private func reader(_ value: JSONView, _ time: Timestamp) -> WebhookMessageReader {
        WebhookMessageReader(contacts: value["contacts"]?.arrayValue ?? [], fallbackTime: time)
    }

    // MARK: Tools

    /// Adds an event without a message id.
    mutating func add(_ kind: InboundEvent.Kind, sender: Sender?, at time: Timestamp) {
        batch.items.append(.event(InboundEvent(id: nil, sender: sender, at: time, kind: kind)))
    }

    /// Counts something that is skipped.
    mutating func note(_ reason: PayloadIssue.Reason, at path: PayloadPath, _ rest: String = "") {
        guard batch.issues.count < WebhookPayload.issueLimit else { return }
        batch.issues.append(PayloadIssue(reason, at: path.description + rest))
    }

    private mutating func note(_ flaws: [PayloadFlaw], at path: PayloadPath) {
        for flaw in flaws { note(flaw.reason, at: path, flaw.path) }
    }

    /// Adds what `make` returns, or counts why it could not.
    private mutating func attempt(
        at path: PayloadPath, _ make: () throws(PayloadFlaw) -> WebhookBatch.Item
    ) {
        do throws(PayloadFlaw) {
            batch.items.append(try make())
        } catch {
            note(error.reason, at: path, error.path)
        }
    }

    /// Calls `body` with each element of a list and its path; a missing or other value is counted.
    mutating func each(
        _ parent: JSONView, _ key: String, at path: PayloadPath, isOptional: Bool = false,
        _ body: (inout WebhookPayloadReader, JSONView, PayloadPath) -> Void
    ) {
        guard let list = parent[key] else {
            if !isOptional { note(.wrongShape, at: path.member(key)) }
            return
        }
        guard let elements = list.arrayValue else { return note(.wrongShape, at: path.member(key)) }
        for (index, element) in elements.enumerated() {
            body(&self, element, path.element(key, index))
        }
    }
}
