/// The type of a message.
///
/// Pure; the same answer for the same text. About 10 µs for a typical message.
///
/// - Parameters:
///   - text: What the customer wrote.
///   - understander: Built from a shop's words; by default one that knows no shop.
/// - Returns: One of the four types.
public func classifyMessageType(
    _ text: String, with understander: Understander = .general
) -> MessageType {
    understander.understand(text).messageType
}

/// The intents of a message in the order of mention, but for what leads, which may stand first; empty when there
/// are none.
///
/// Pure; the same answer for the same text. About 10 µs for a typical message.
///
/// - Parameters:
///   - text: What the customer wrote.
///   - understander: Built from a shop's words; by default one that knows no shop.
/// - Returns: Each intent once.
public func detectIntents(
    _ text: String, with understander: Understander = .general
) -> [Intent] {
    understander.understand(text).intents
}
