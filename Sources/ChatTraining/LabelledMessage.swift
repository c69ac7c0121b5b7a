package import ChatCore

/// A message, what it is, and where it comes from.
package struct LabelledMessage: Hashable, Sendable {
    /// What the customer wrote.
    package var text: String
    /// What the shop said just before; `nil` at the beginning of a conversation.
    package var previous: String?
    /// What it is.
    package var type: MessageType
    /// What else would be right.
    package var alternatives: [MessageType] = []
    /// Every intent, in the order of mention.
    package var intents: [Intent] = []
    /// Whether a language model should be asked; `nil` when either is right.
    package var mayCall: Bool?
    /// The voice, or the collection, that it belongs to: what is left out as a whole.
    package var source: String
    /// Whether it attacks, insults or steers.
    package var isHostile = false
    /// Whether it is foreign although its words look like business.
    package var isConfusing = false

    /// The intent that leads, by the rule that holds for decisions.
    package var leading: Intent { Intent.leading(of: intents) }
}
