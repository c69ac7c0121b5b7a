/// How a request to the webhook ended; raw values are metric labels.
public enum WebhookResult: String, CaseIterable, Sendable {
    /// All of a delivery is durable.
    case stored
    /// Of a delivery only what the senders' limits let in was stored.
    case rateLimited = "rate_limited"
    /// The database took nothing; Meta will bring it again.
    case unavailable
    /// The signature was missing.
    case unsigned
    /// The signature did not fit the body.
    case forged
    /// The body was no JSON object.
    case malformed
    /// WhatsApp is not enabled.
    case disabled
    /// Meta asked whether the address is ours, and was answered.
    case verified
    /// Somebody asked that with a wrong token or mode, or without a challenge.
    case verificationFailed = "verification_failed"
}
