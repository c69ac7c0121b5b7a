public import ChatCore

/// Everything an operator can set, checked and typed.
///
/// The initial values are the defaults; names, kinds and meanings stand in ``SettingsTable``.
public struct Settings: Sendable {
    /// The address to listen on.
    public var host = "127.0.0.1"
    /// The port to listen on; 0 lets the system choose one.
    public var port = 8000
    /// Where messages, turns and traces are kept.
    public var database = DatabaseLocation.sqlite(path: "data/chat.db")
    /// The folder with the shop's data.
    public var businessDirectory = "business"
    /// The key of protected endpoints; empty when there is none.
    public var apiKey = Secret("")
    /// Whether `/api/chat` is open without the key.
    public var isChatPublic = true
    /// Whether this serves customers: JSON logs and a stricter start.
    public var isProduction = false
    /// The least important level that is logged.
    public var logLevel = LogLevel.info
    /// Under which address customers reach our pictures; `nil` answers in text only.
    public var publicBaseURL: BaseURL?
    /// A program that is told when something needs a person; `nil` when there is none.
    public var alertCommand: String?
    /// Messages per minute and conversation of `/api/chat`.
    public var chatMessagesPerMinute = 30
    /// A turn waits until its sender was quiet for this long, in seconds; 0 answers each alone.
    public var burstQuietSeconds = 1.2
    /// A turn waits no longer than this after its first message, in seconds.
    public var burstMaximumSeconds = 5.0
    /// Who is told of handoffs of any team; `nil` when nobody is.
    public var testNotifyNumber: PhoneNumber?
    /// Who is told of handoffs of one team, by the part after `NOTIFY_NUMBER_`.
    public var notifyNumbers: [String: PhoneNumber] = [:]
    /// How long shadow mode lasts, in hours.
    public var humanActiveHours = 12.0
    /// How long a cached answer is good, in hours.
    public var cacheHours = 12.0
    /// How many answers are cached at most.
    public var cacheMaximumEntries = 1000
    /// How much of the customers' words traces keep.
    public var traceText = TraceText.redacted
    /// Messages and traces older than this are purged, in days; 0 keeps all.
    public var retentionDays = 90
    /// The connection to WhatsApp.
    public var whatsapp = WhatsAppSettings()
    /// The connection to OpenAI.
    public var openAI = OpenAISettings()

    /// Creates settings with every default.
    public init() {}

    /// The number that is told of a team's handoffs: the team's own, else the one for all.
    ///
    /// A team's id is looked up in upper case, with `_` for everything but letters and digits.
    public func notifyNumber(forTeam id: String) -> PhoneNumber? {
        notifyNumbers[Self.variablePart(ofTeam: id)] ?? testNotifyNumber
    }

    /// What stands for a team's id in the name of a variable.
    static func variablePart(ofTeam id: String) -> String {
        String(id.uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }
}
