public import ChatCore

/// Where and as whom messages are sent.
public struct WhatsAppConfiguration: Sendable {
    /// `https://graph.facebook.com`, or a loopback stand-in; a closing slash is dropped.
    public var baseURL: String
    /// The Graph API's version, `v25.0`.
    public var version: String
    /// The id of our number in Meta's dashboard.
    public var phoneNumberID: String
    /// The system user's token.
    public var accessToken: Secret
    /// The limit of one attempt, connecting included.
    public var timeout: Duration

    /// Creates a configuration.
    public init(
        baseURL: String = "https://graph.facebook.com", version: String = "v25.0",
        phoneNumberID: String, accessToken: Secret, timeout: Duration = .seconds(8)
    ) {
        self.baseURL = baseURL
        self.version = version
        self.phoneNumberID = phoneNumberID
        self.accessToken = accessToken
        self.timeout = timeout
    }
}
