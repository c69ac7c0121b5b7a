public import ChatCore
internal import ChatJSON

/// A message that arrived at the Graph stand-in.
public struct GraphSend: Hashable, Sendable {
    /// The id that the stand-in gives it.
    public internal(set) var messageID = MessageID("")
    /// `to`, or `recipient` where there is no number.
    public let recipient: String
    /// `text`, `image`, `template`.
    public let type: String
    /// The words that a reader sees: body, caption, or the template's variables.
    public let text: String
    /// The picture's link.
    public let link: String?
    /// `biz_opaque_callback_data`.
    public let callbackData: String?
    /// Whether the stand-in accepted it, so that the customer would have got it.
    public internal(set) var wasAccepted = false

    init?(_ body: JSONValue) {
        guard let recipient = (body["to"] ?? body["recipient"])?.stringValue,
            let type = body["type"]?.stringValue
        else { return nil }
        self.recipient = recipient
        self.type = type
        callbackData = body["biz_opaque_callback_data"]?.stringValue
        link = body["image"]?["link"]?.stringValue
        switch type {
        case "text": text = body["text"]?["body"]?.stringValue ?? ""
        case "image": text = body["image"]?["caption"]?.stringValue ?? ""
        case "template":
            let parameters = body["template"]?["components"]?.arrayValue?.first?["parameters"]?
                .arrayValue
            text = (parameters ?? []).compactMap { $0["text"]?.stringValue }.joined(
                separator: " · ")
        default: return nil
        }
    }
}
