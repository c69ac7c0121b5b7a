/// Which limit was hit; raw values are metric labels.
public enum RateLimitScope: String, CaseIterable, Sendable {
    /// `WHATSAPP_RATE_LIMIT_PER_MINUTE`.
    case whatsapp
    /// `CHAT_RATE_LIMIT_PER_MINUTE`.
    case chat
}
