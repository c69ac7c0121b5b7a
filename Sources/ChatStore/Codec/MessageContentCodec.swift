// Messages as JSON in the column `content`. Members are added, never renamed: rows outlive versions.

internal import ChatCore
internal import ChatJSON

/// Writes and reads the content of a customer's message.
enum MessageContentCodec {
    static func encode(_ content: MessageContent) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("type", typeName(of: content))
            switch content {
            case .text(let text): writer.member("text", text)
            case .media(let media): write(media, to: &writer)
            case .location(let location): write(location, to: &writer)
            case .contacts(let contacts): write(contacts, to: &writer)
            case .button(let id, let title):
                writer.member("id", id)
                writer.member("title", title)
            case .listRow(let id, let title, let description):
                writer.member("id", id)
                writer.member("title", title)
                writer.member("description", description)
            case .templateButton(let payload, let text):
                writer.member("payload", payload)
                writer.member("text", text)
            case .flowReply(let name, let body, let response):
                writer.member("name", name)
                writer.member("body", body)
                writer.member("response", response)
            case .callPermission(let response): writer.member("response", response)
            case .order(let order): write(order, to: &writer)
            case .unsupported(let kind): writer.member("kind", kind)
            }
        }
        return writer.text
    }

    private static func typeName(of content: MessageContent) -> String {
        switch content {
        case .text: "text"
        case .media: "media"
        case .location: "location"
        case .contacts: "contacts"
        case .button: "button"
        case .listRow: "list_row"
        case .templateButton: "template_button"
        case .flowReply: "flow_reply"
        case .callPermission: "call_permission"
        case .order: "order"
        case .unsupported: "unsupported"
        }
    }

    private static func write(_ media: MediaAttachment, to writer: inout JSONWriter) {
        writer.member("kind", media.kind.rawValue)
        writer.member("id", media.id)
        writer.member("mime_type", media.mimeType)
        writer.member("caption", media.caption)
        writer.member("filename", media.filename)
        writer.member("voice", media.isVoiceNote)
    }

    private static func write(_ location: SharedLocation, to writer: inout JSONWriter) {
        writer.member("latitude", location.latitude)
        writer.member("longitude", location.longitude)
        writer.member("name", location.name)
        writer.member("address", location.address)
    }

    private static func write(_ contacts: [SharedContact], to writer: inout JSONWriter) {
        writer.array("contacts") { writer in
            for contact in contacts {
                writer.object { writer in
                    writer.member("name", contact.name)
                    writer.member("phones", contact.phones.map(\.digits))
                }
            }
        }
    }

    private static func write(_ order: CustomerOrder, to writer: inout JSONWriter) {
        writer.member("catalog_id", order.catalogID)
        writer.member("note", order.note)
        writer.array("lines") { writer in
            for line in order.lines {
                writer.object { writer in
                    writer.member("product_id", line.productID)
                    writer.member("quantity", line.quantity)
                    writer.member("unit_price_hundredths", line.unitPrice?.hundredths)
                    writer.member("currency", line.currency)
                }
            }
        }
    }

    /// Reads what ``encode(_:)`` wrote; what a newer version wrote becomes `.unsupported`.
    static func decode(_ text: String) -> MessageContent {
        guard let json = try? JSONReader.parse(text) else {
            return .unsupported(kind: "unreadable")
        }
        let type = json.text("type")
        switch type {
        case "text": return .text(json.text("text"))
        case "media": return media(json)
        case "location":
            return .location(
                SharedLocation(
                    latitude: json["latitude"]?.double ?? 0,
                    longitude: json["longitude"]?.double ?? 0,
                    name: json["name"]?.stringValue, address: json["address"]?.stringValue))
        case "contacts": return .contacts(contacts(json))
        case "button": return .button(id: json.text("id"), title: json.text("title"))
        case "list_row":
            return .listRow(
                id: json.text("id"), title: json.text("title"),
                description: json["description"]?.stringValue)
        case "template_button":
            return .templateButton(payload: json.text("payload"), text: json.text("text"))
        case "flow_reply":
            return .flowReply(
                name: json.text("name"), body: json.text("body"),
                responseJSON: json.text("response"))
        case "call_permission": return .callPermission(response: json.text("response"))
        case "order": return .order(order(json))
        case "unsupported": return .unsupported(kind: json.text("kind"))
        default: return .unsupported(kind: type)
        }
    }

    private static func media(_ json: JSONValue) -> MessageContent {
        guard let kind = MediaAttachment.Kind(rawValue: json.text("kind")) else {
            return .unsupported(kind: json.text("kind"))
        }
        return .media(
            MediaAttachment(
                kind: kind, id: json.text("id"), mimeType: json["mime_type"]?.stringValue,
                caption: json["caption"]?.stringValue, filename: json["filename"]?.stringValue,
                isVoiceNote: json["voice"]?.boolValue ?? false))
    }

    private static func contacts(_ json: JSONValue) -> [SharedContact] {
        (json["contacts"]?.arrayValue ?? []).map { contact in
            SharedContact(
                name: contact.text("name"),
                phones: (contact["phones"]?.arrayValue ?? []).compactMap {
                    $0.stringValue.flatMap(PhoneNumber.init)
                })
        }
    }

    private static func order(_ json: JSONValue) -> CustomerOrder {
        CustomerOrder(
            catalogID: json.text("catalog_id"), note: json["note"]?.stringValue,
            lines: (json["lines"]?.arrayValue ?? []).map { line in
                CustomerOrder.Line(
                    productID: line.text("product_id"),
                    quantity: Int(line["quantity"]?.int64 ?? 0),
                    unitPrice: line["unit_price_hundredths"]?.int64.map(Money.init(hundredths:)),
                    currency: line.text("currency"))
            })
    }
}

extension JSONValue {
    /// The string member `key`, or an empty string.
    func text(_ key: String) -> String { self[key]?.stringValue ?? "" }
}
