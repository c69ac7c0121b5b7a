internal import ChatCore
internal import ChatHTTP

/// What the trial's daemon must keep to itself: made anew for each run, so that any of it that is found anywhere was
/// written there by the daemon.
struct TrialSecrets: Sendable {
    let accessToken = fresh("token")
    let appSecret = fresh("app")
    let verifyToken = fresh("verify")
    let apiKey = fresh("key")
    let openAIKey = fresh("model")

    /// The beginning of every customer's number.
    static let customerPrefix = "5730099"
    /// Who is told of customers.
    static let notifyNumber = "573119900017"
    /// A customer's name, as a contact bears it.
    static let name = "Zoraida Canarina"
    /// An address that a customer writes.
    static let email = "canarina.z@example.com"
    /// What ids of `/api/chat` begin with.
    static let chatPrefix = "canario-"

    static let phoneNumberID = "1050000000017"

    /// What must stand in no file at all, by name.
    var secrets: [(name: String, text: String)] {
        [
            ("the access token", accessToken), ("the app secret", appSecret),
            ("the verify token", verifyToken), ("the API key", apiKey),
            ("the OpenAI key", openAIKey),
        ]
    }

    /// What must stand in no log, metric, trace or error, by name.
    static let personal: [(name: String, text: String)] = [
        ("a customer's number", customerPrefix), ("the team's number", notifyNumber),
        ("a customer's name", "Canarina"), ("an e-mail address", email),
    ]

    private static func fresh(_ kind: String) -> String {
        "canary-\(kind)-" + RandomBytes.make(16).map { String($0, radix: 16) }.joined()
    }
}
