/// Who answers a conversation; raw values are the contract's.
public enum ConversationMode: String, CaseIterable, Sendable {
    /// The bot answers.
    case aiActive = "AI_ACTIVE"
    /// People answer and the bot is silent (shadow mode).
    case humanActive = "HUMAN_ACTIVE"
}
