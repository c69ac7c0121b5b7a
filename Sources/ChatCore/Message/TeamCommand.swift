/// What one of the shop's people orders from a notify number: `/tomar 4567`, `/soltar 4567`, `/responder 4567 TEXTO`.
public enum TeamCommand: Hashable, Sendable {
    /// Silence the bot for this customer.
    case take(String)
    /// Give this customer back to the bot.
    case release(String)
    /// Send these words to this customer from the shop's number.
    case reply(String, text: String)
    /// One of the commands, without what it needs.
    case incomplete

    /// The most that WhatsApp carries in one message, in UTF-16 units.
    private static let longestText = 4096

    /// Reads a message; `nil` when it is no command, so that its words are a customer's. Linear.
    ///
    /// Case does not matter. The customer is named by the last digits of the number, four or more, with or
    /// without the stars that lists show, or by the conversation's id.
    public init?(_ text: String) {
        let blanks: Set<Character> = [" ", "\t", "\n", "\u{A0}"]
        let start = text.drop { blanks.contains($0) }
        let name = start.prefix { !blanks.contains($0) }.lowercased()
        guard ["/tomar", "/soltar", "/responder"].contains(name) else { return nil }
        let rest = start.dropFirst(name.count).drop { blanks.contains($0) }
        let named = rest.prefix { !blanks.contains($0) }
        var words = rest.dropFirst(named.count).drop { blanks.contains($0) }
        while let last = words.last, blanks.contains(last) { words.removeLast() }
        guard let customer = Self.customer(named) else {
            self = .incomplete
            return
        }
        switch name {
        case "/tomar": self = .take(customer)
        case "/soltar": self = .release(customer)
        default:
            self =
                words.isEmpty || words.utf16.count > Self.longestText
                ? .incomplete : .reply(customer, text: String(words))
        }
    }

    private static func customer(_ named: Substring) -> String? {
        if named.hasPrefix("wa_") { return String(named) }
        let digits = named.drop { $0 == "*" || $0 == "+" }
        let isNumber = digits.utf8.allSatisfy { (48...57).contains($0) }
        return isNumber && (4...20).contains(digits.utf8.count) ? String(digits) : nil
    }
}
