// Fields that tell of something else than messages: the past, ownership, identity, preferences.

internal import ChatCore
internal import ChatJSON

extension WebhookPayloadReader {
    /// A part of the past of a number that is also used in the WhatsApp Business app. Its messages
    /// are counted, never answered; a refusal to share (2593109) counts none.
    mutating func history(_ value: JSONView, _ time: Timestamp) {
        let threads = (value["history"]?.arrayValue ?? []).flatMap {
            $0["threads"]?.arrayValue ?? []
        }
        let messages = threads.reduce(value["messages"]?.arrayValue?.count ?? 0) {
            $0 + ($1["messages"]?.arrayValue?.count ?? 0)
        }
        add(.history(messages: messages), sender: nil, at: time)
    }

    /// Control of a thread passed or taken.
    mutating func handovers(_ value: JSONView, _ time: Timestamp, _ path: PayloadPath) {
        forEachElement(of: value, "messaging_handovers", path) { reader, handover, path in
            let controls = ["control_passed", "control_taken"]
            let control =
                ["type", "event"].lazy.compactMap { handover[$0]?.label }.first
                ?? controls.first { handover[$0] != nil }
            guard let control else { return reader.note(.wrongShape, at: path.member("type")) }
            let details = handover[control] ?? handover
            let owner =
                details["new_owner"]?["role"] ?? details["new_owner_role"]
                ?? details["new_owner"]
            reader.add(
                .handover(control: control, newOwner: owner?.label),
                sender: reader.person(in: handover) ?? reader.person(in: value),
                at: handover["timestamp"]?.timestamp ?? time)
        }
    }

    /// A person's user id changed.
    mutating func userIDUpdates(_ value: JSONView, _ time: Timestamp, _ path: PayloadPath) {
        forEachElement(of: value, "user_id_update", path) { reader, update, path in
            let ids = update["user_id"]
            let previous = ids?["previous"] ?? update["previous_user_id"] ?? update["previous"]
            let current =
                ids?["current"] ?? update["current_user_id"] ?? update["current"] ?? ids
            let phone = update["wa_id"]?.phoneNumber
            guard
                let old = previous?.userID.map(SenderAlias.userID) ?? phone.map(SenderAlias.phone),
                let userID = current?.userID, let new = Sender(phone: phone, userID: userID)
            else { return reader.note(.wrongShape, at: path) }
            reader.add(
                .identityChange(from: old, to: new), sender: new,
                at: update["timestamp"]?.timestamp ?? time)
        }
    }

    /// A customer stopped or resumed marketing messages.
    mutating func preferences(_ value: JSONView, _ time: Timestamp, _ path: PayloadPath) {
        forEachElement(of: value, "user_preferences", path) { reader, preference, path in
            guard let name = preference["category"]?.label, let choice = preference["value"]?.label
            else { return reader.note(.wrongShape, at: path) }
            reader.add(
                .preference(name: name, value: choice), sender: reader.person(in: preference),
                at: preference["timestamp"]?.timestamp ?? time)
        }
    }

    /// The elements of `value[key]`; a single object there counts as a list of one, and without the
    /// key the value itself does.
    private mutating func forEachElement(
        of value: JSONView, _ key: String, _ path: PayloadPath,
        _ body: (inout WebhookPayloadReader, JSONView, PayloadPath) -> Void
    ) {
        switch value[key] {
        case nil: body(&self, value, path)
        case .some(let object) where object.isObject: body(&self, object, path.member(key))
        default: each(value, key, at: path, body)
        }
    }

    private func person(in element: JSONView) -> Sender? {
        let contact = element["contacts"]?[0]
        return Sender(
            phone: element["wa_id"]?.phoneNumber ?? element["from"]?.phoneNumber
                ?? contact?["wa_id"]?.phoneNumber,
            userID: element["user_id"]?.userID ?? element["from_user_id"]?.userID
                ?? contact?["user_id"]?.userID)
    }
}
