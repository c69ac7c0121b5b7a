public import ChatCore
public import ChatEngine

/// How the daemon talks to WhatsApp.
public struct WhatsAppSettings: Sendable {
    /// Whether webhooks are taken and answered.
    public var isEnabled = false
    /// The token for the Graph API.
    public var accessToken = Secret("")
    /// The id of the shop's number.
    public var phoneNumberID = ""
    /// What Meta repeats when it verifies the webhook.
    public var verifyToken = Secret("")
    /// What signs webhooks; two during a rotation, none when signatures are not checked.
    public var appSecrets: [Secret] = []
    /// The id of the business account; empty when unknown.
    public var businessAccountID = ""
    /// Where the Graph API is.
    public var apiBaseURL = BaseURL.graph
    /// The version of the Graph API.
    public var apiVersion = GraphVersion.current
    /// How long one attempt to send may take, in seconds.
    public var timeoutSeconds = 8.0
    /// How often a send is repeated at once.
    public var maximumRetries = 2
    /// Messages per sender in any minute.
    public var messagesPerMinute = 20
    /// What happens to messages beyond it.
    public var overflow = InboundPolicy.Overflow.reject
    /// How many messages we send in a second; 0 is no limit.
    public var sendsPerSecond = 80
    /// Only these numbers are answered; empty answers all.
    public var allowedSenders: [PhoneNumber] = []
    /// The template for notifications outside the 24-hour window; empty when there is none.
    public var notifyTemplate = ""
    /// The language of that template.
    public var notifyTemplateLanguage = "es"

    /// Creates settings with every default.
    public init() {}
}
