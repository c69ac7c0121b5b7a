/// Where a conversation takes place; raw values stand in traces.
public enum Channel: String, CaseIterable, Sendable {
    case whatsapp
    /// `POST /api/chat`.
    case chat
}
