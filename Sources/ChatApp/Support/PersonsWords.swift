internal import ChatCore
public import ChatEngine

/// Words that one of the shop's people sends by API or CLI.
public enum PersonsWords {
    /// What is taken, to go after "must be".
    public static let allowed = "a string of 1 to 4096 characters that is not blank"

    /// The words, when they can be sent as one message; WhatsApp's limit is counted in UTF-16 units.
    public static func checked(_ text: String) -> String? {
        let hasWords = text.contains { !$0.isWhitespace }
        return hasWords && text.utf16.count <= 4096 ? text : nil
    }

    /// Why they are not sent; `nil` when they are.
    public static func refusal(_ outcome: HumanReplyOutcome) -> String? {
        switch outcome {
        case .queued: nil
        case .unknownConversation: "there is no such conversation"
        case .unreachable: "the conversation is not on WhatsApp: nothing can be sent to it"
        case .optedOut:
            "the customer asked not to be written to any more: nothing is sent until they write again"
        case .windowClosed(let end?):
            "the 24-hour window closed at \(end.iso8601): WhatsApp takes free words only within "
                + "24 hours of the customer's last message"
        case .windowClosed(nil):
            "the customer never wrote: WhatsApp takes free words only within 24 hours of the "
                + "customer's last message"
        }
    }
}
