internal import ChatCore
internal import ChatJSON

/// Writes and reads what a send carries.
enum OutboundContentCodec {
    static func encode(_ content: OutboundContent) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            switch content {
            case .text(let text):
                writer.member("type", "text")
                writer.member("text", text)
            case .image(let link, let caption):
                writer.member("type", "image")
                writer.member("link", link)
                writer.member("caption", caption)
            case .template(let name, let language, let variables):
                writer.member("type", "template")
                writer.member("name", name)
                writer.member("language", language)
                writer.member("variables", variables)
            }
        }
        return writer.text
    }

    /// `nil` when the row is damaged or of a kind that this version does not know.
    static func decode(_ text: String) -> OutboundContent? {
        guard let json = try? JSONReader.parse(text) else { return nil }
        switch json.text("type") {
        case "text": return .text(json.text("text"))
        case "image": return .image(link: json.text("link"), caption: json.text("caption"))
        case "template":
            return .template(
                name: json.text("name"), language: json.text("language"),
                variables: (json["variables"]?.arrayValue ?? []).compactMap(\.stringValue))
        default: return nil
        }
    }
}
