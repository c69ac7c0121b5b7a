import ChatCore

extension FuzzTarget {
    /// The same words are always understood the same, and what a customer reads is never too long.
    static func text(_ bytes: [UInt8]) throws(Broken) {
        let text = String(decoding: bytes, as: UTF8.self)
        let understanding = Understander.general.understand(text)
        try expect(
            Understander.general.understand(text) == understanding, "understood in two ways")
        try expect((0...1).contains(understanding.confidence), "a confidence outside 0 to 1")
        try expect(
            understanding.messageType != .businessConsult || !understanding.intents.isEmpty
                || understanding.intent == .other, "a consultation about nothing")
    }
}
