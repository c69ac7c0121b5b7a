// One message of a customer, or of the shop's own people: `type` and the member named after it.

internal import ChatCore
internal import ChatJSON

/// Reads what a message says. Flaws that leave the message usable are collected, others thrown.
struct MessageContentReader {
    /// Parts that were left out, such as a line of an order.
    private(set) var flaws: [PayloadFlaw] = []

    /// The content of a message; a type that Meta withholds is `unsupported`, one that is unknown
    /// here is a flaw.
    mutating func content(_ message: JSONView) throws(PayloadFlaw) -> MessageContent {
        guard let type = message["type"]?.stringValue else { throw .wrongShape(".type") }
        switch type {
        case "text", "image", "video", "audio", "document", "sticker", "location", "contacts",
            "interactive", "button", "order":
            return try payload(of: message, type: type)
        case "ephemeral":
            return .unsupported(kind: type)
        case "unsupported", "unknown":
            return .unsupported(kind: message[type]?["type"]?.label ?? "unsupported")
        default:
            throw PayloadFlaw(.unknownType, ".type")
        }
    }

    private mutating func payload(
        of message: JSONView, type: String
    ) throws(PayloadFlaw) -> MessageContent {
        guard let payload = message[type], !payload.isNull else {
            // Meta could not fetch it (131052): the customer did send something.
            if message["errors"]?.graphErrors.isEmpty == false { return .unsupported(kind: type) }
            throw .wrongShape(".\(type)")
        }
        switch type {
        case "text":
            return .text(try string(payload, "body", in: ".text"))
        case "location": return .location(try location(payload))
        case "contacts": return .contacts(try contacts(payload))
        case "interactive": return try interactive(payload)
        case "button": return try templateButton(payload)
        case "order": return .order(try order(payload))
        default:
            guard let kind = MediaAttachment.Kind(rawValue: type) else {
                throw PayloadFlaw(.unknownType, ".type")
            }
            return try media(payload, kind, errors: message["errors"])
        }
    }

    private func media(
        _ payload: JSONView, _ kind: MediaAttachment.Kind, errors: JSONView?
    ) throws(PayloadFlaw) -> MessageContent {
        guard let id = payload["id"]?.identifier else {
            if errors?.graphErrors.isEmpty == false { return .unsupported(kind: kind.rawValue) }
            throw .wrongShape(".\(kind.rawValue).id")
        }
        return .media(
            MediaAttachment(
                kind: kind, id: id, mimeType: payload["mime_type"]?.words,
                caption: payload["caption"]?.words, filename: payload["filename"]?.words,
                isVoiceNote: payload["voice"]?.boolValue ?? false))
    }

    private func location(_ payload: JSONView) throws(PayloadFlaw) -> SharedLocation {
        guard let latitude = payload["latitude"]?.looseDouble, (-90...90).contains(latitude) else {
            throw .wrongShape(".location.latitude")
        }
        guard let longitude = payload["longitude"]?.looseDouble, (-180...180).contains(longitude)
        else {
            throw .wrongShape(".location.longitude")
        }
        return SharedLocation(
            latitude: latitude, longitude: longitude, name: payload["name"]?.words,
            address: payload["address"]?.words)
    }

    private mutating func contacts(_ payload: JSONView) throws(PayloadFlaw) -> [SharedContact] {
        guard let cards = payload.arrayValue else { throw .wrongShape(".contacts") }
        var contacts: [SharedContact] = []
        for (index, card) in cards.enumerated() {
            let name = card["name"]
            guard let text = name?["formatted_name"]?.words ?? name?["first_name"]?.words else {
                flaws.append(.wrongShape(".contacts[\(index)].name"))
                continue
            }
            let phones = (card["phones"]?.arrayValue ?? []).compactMap {
                $0["wa_id"]?.phoneNumber ?? $0["phone"]?.stringValue.flatMap(PhoneNumber.init)
            }
            contacts.append(SharedContact(name: text, phones: phones))
        }
        guard !contacts.isEmpty else { throw .wrongShape(".contacts") }
        return contacts
    }

    private func interactive(_ payload: JSONView) throws(PayloadFlaw) -> MessageContent {
        guard let type = payload["type"]?.stringValue else {
            throw .wrongShape(".interactive.type")
        }
        let path = ".interactive.\(type)"
        switch (type, payload[type]) {
        case ("button_reply", let reply):
            return .button(
                id: try string(reply, "id", in: path), title: try string(reply, "title", in: path))
        case ("list_reply", let reply):
            return .listRow(
                id: try string(reply, "id", in: path), title: try string(reply, "title", in: path),
                description: reply?["description"]?.words)
        case ("nfm_reply", let reply):
            return .flowReply(
                name: reply?["name"]?.words ?? "", body: reply?["body"]?.words ?? "",
                responseJSON: try string(reply, "response_json", in: path))
        case ("call_permission_reply", let reply):
            guard let response = reply?["response"]?.label else {
                throw .wrongShape(path + ".response")
            }
            return .callPermission(response: response)
        default:
            throw PayloadFlaw(.unknownType, ".interactive.type")
        }
    }

    private func templateButton(_ payload: JSONView) throws(PayloadFlaw) -> MessageContent {
        let words = payload["text"]?.stringValue ?? payload["payload"]?.stringValue
        guard let words else { throw .wrongShape(".button.text") }
        return .templateButton(payload: payload["payload"]?.stringValue ?? "", text: words)
    }

    private mutating func order(_ payload: JSONView) throws(PayloadFlaw) -> CustomerOrder {
        guard let items = payload["product_items"]?.arrayValue else {
            throw .wrongShape(".order.product_items")
        }
        var lines: [CustomerOrder.Line] = []
        for (index, item) in items.enumerated() {
            guard
                let id = item["product_retailer_id"]?.words
                    ?? item["product_retailer_id"]?.identifier,
                let quantity = item["quantity"]?.looseDouble, quantity >= 0, quantity <= 1_000_000
            else {
                flaws.append(.wrongShape(".order.product_items[\(index)]"))
                continue
            }
            lines.append(
                CustomerOrder.Line(
                    productID: id, quantity: Int(quantity),
                    unitPrice: item["item_price"]?.looseDouble.flatMap(money),
                    currency: item["currency"]?.words ?? ""))
        }
        guard !lines.isEmpty else { throw .wrongShape(".order.product_items") }
        return CustomerOrder(
            catalogID: payload["catalog_id"]?.identifier ?? "", note: payload["text"]?.words,
            lines: lines)
    }

    /// Whole hundredths; `nil` for what no shop asks.
    private func money(_ value: Double) -> Money? {
        guard (0...1e15).contains(value) else { return nil }
        return Money(hundredths: Int64((value * 100).rounded()))
    }

    private func string(
        _ payload: JSONView?, _ key: String, in path: String
    ) throws(PayloadFlaw) -> String {
        guard let value = payload?[key]?.stringValue else { throw .wrongShape("\(path).\(key)") }
        return value
    }
}
