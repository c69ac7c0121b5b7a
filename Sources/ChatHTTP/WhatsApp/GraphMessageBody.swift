// The bodies of `POST /{phone-number-id}/messages`.

internal import ChatCore
internal import ChatEngine
internal import ChatJSON

/// Writes what the Graph API takes.
enum GraphMessageBody {
    /// Why a message is not even offered to Meta, which would refuse it.
    struct Refusal: Error, Equatable {
        let problem: String
    }

    /// The most UTF-16 units of a text.
    static let textLimit = 4096
    /// The most UTF-16 units of a caption.
    static let captionLimit = 1024

    /// The body of one send. Nothing is shortened here: a text over the limit is refused.
    static func send(_ message: OutboundMessage) throws(Refusal) -> [UInt8] {
        let content = try content(message.content)
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("messaging_product", "whatsapp")
            writer.member("recipient_type", "individual")
            switch message.recipient {
            case .phone(let phone): writer.member("to", phone.digits)
            case .userID(let id): writer.member("recipient", id.value)
            }
            writer.member("type", content.type)
            writer.member(content.type, content.value)
            writer.member("biz_opaque_callback_data", message.id.value)
        }
        return writer.bytes
    }

    /// The body that marks a message as read and shows that an answer is being written.
    static func markRead(_ id: MessageID) -> [UInt8] {
        let body: JSONValue = [
            "messaging_product": "whatsapp", "status": "read", "message_id": .string(id.value),
            "typing_indicator": ["type": "text"],
        ]
        return body.encodedBytes()
    }

    private static func content(
        _ content: OutboundContent
    ) throws(Refusal) -> (type: String, value: JSONValue) {
        switch content {
        case .text(let text):
            guard !text.isEmpty else { throw Refusal(problem: "the text is empty") }
            try check(text, "text", limit: textLimit)
            return ("text", ["body": .string(text), "preview_url": false])
        case .image(let link, let caption):
            try check(caption, "caption", limit: captionLimit)
            var image = JSONObject([.init(key: "link", value: .string(link))])
            if !caption.isEmpty { image.append("caption", .string(caption)) }
            return ("image", .object(image))
        case .template(let name, let language, let variables):
            var template = JSONObject([
                .init(key: "name", value: .string(name)),
                .init(key: "language", value: ["code": .string(language)]),
            ])
            if !variables.isEmpty {
                let parameters: [JSONValue] = variables.map {
                    ["type": "text", "text": .string(templateText($0))]
                }
                template.append(
                    "components", [["type": "body", "parameters": .array(parameters)]])
            }
            return ("template", .object(template))
        }
    }

    private static func check(
        _ text: String, _ what: String, limit: Int
    ) throws(Refusal) {
        let count = text.utf16.count
        guard count <= limit else {
            throw Refusal(problem: "the \(what) has \(count) UTF-16 units; allowed are \(limit)")
        }
    }

    /// A template's variable as Meta takes it: on one line, without runs of spaces, not empty.
    private static func templateText(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? "-" : words.joined(separator: " ")
    }
}
