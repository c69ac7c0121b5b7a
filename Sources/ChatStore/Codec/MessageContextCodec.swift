internal import ChatCore
internal import ChatJSON

/// Writes and reads what surrounds a message; the usual, empty context is NULL.
enum MessageContextCodec {
    static func encode(_ context: MessageContext) -> String? {
        guard context != MessageContext() else { return nil }
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("replies_to", context.repliesTo?.value)
            writer.member("forwarded", context.isForwarded)
            writer.member("product_id", context.productID)
            writer.member("ad_headline", context.adHeadline)
        }
        return writer.text
    }

    static func decode(_ text: String?) -> MessageContext {
        guard let text, let json = try? JSONReader.parse(text) else { return MessageContext() }
        return MessageContext(
            repliesTo: json["replies_to"]?.stringValue.map(MessageID.init),
            isForwarded: json["forwarded"]?.boolValue ?? false,
            productID: json["product_id"]?.stringValue,
            adHeadline: json["ad_headline"]?.stringValue)
    }
}
