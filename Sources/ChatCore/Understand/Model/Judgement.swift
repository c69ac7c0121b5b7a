/// What a message is taken for, and how sure that is.
package struct Judgement {
    /// Its type.
    package var type: MessageType
    /// Every intent, in the order of mention but for what leads, which may stand first.
    package var intents: [Intent]
    /// How sure the type and the leading intent are, 0 through 1.
    package var confidence: Double
    /// How far the leading intent is ahead of the strongest that was not taken, 0 through 1.
    package var margin: Double
    /// Whether it asks for what a language model may help with.
    package var isForModel: Bool
    /// Whether it surely does.
    package var needsModel: Bool
    /// The intents that something speaks for, strongest first.
    package var scores: [Understanding.Score]

    /// The words that say most for it to the model, with what they add to its score.
    package var reasons: [Reason] = []

    /// The intent that leads.
    package var leading: Intent { Intent.leading(of: intents) }
}
