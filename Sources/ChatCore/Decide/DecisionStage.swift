/// A stage of a decision; raw values begin the tokens of a ``DecisionPath``.
public enum DecisionStage: String, CaseIterable, Sendable {
    /// Who answers the conversation.
    case mode
    /// What came without words.
    case media
    /// The kind of message.
    case type
    /// The primary intent.
    case intent
    /// Whether the customer wants to hear nothing more.
    case optOut = "optout"
    /// What an earlier turn settled.
    case followUp = "followup"
    /// Which day is asked about.
    case day
    /// Which articles of the catalogue are meant.
    case items
    /// Which destination is asked about.
    case place
    /// Who takes over, and why.
    case handoff
    /// What the shop's data answers.
    case answer
    /// Which fact of the shop backs what a model wrote.
    case fact
    /// Whether the answer was given before.
    case cache
    /// Whether the model is asked, or why not.
    case openAI = "openai"
    /// What leaves.
    case reply
}
