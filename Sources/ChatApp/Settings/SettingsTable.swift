/// Every variable the product reads: parsing, `.env.example`, `config check` and the documentation
/// come from these lines. A new setting is one line here and one property of ``Settings``.
public enum SettingsTable {
    /// Settings that belong together.
    public struct Section: Sendable {
        /// What they are about.
        public let title: String
        /// The settings, in the order they are shown.
        public let settings: [Setting]
    }

    /// What the names of variables for one team's number begin with; the rest is the team's id.
    public static let notifyNumberPrefix = "NOTIFY_NUMBER_"

    /// What may stand in a variable for one team's number.
    static let notifyNumberKind = SettingKind.phone

    /// All settings, in the order they are shown.
    public static let sections: [Section] = [
        Section(title: "Server", settings: server),
        Section(title: "Data", settings: data),
        Section(title: "Conversations", settings: conversations),
        Section(title: "WhatsApp", settings: whatsapp),
        Section(title: "OpenAI", settings: openAI),
    ]

    /// All settings in one list.
    public static let all: [Setting] = sections.flatMap(\.settings)

    private static let server: [Setting] = [
        Setting(
            "HOST", .listenAddress, \.host,
            "address to listen on; the daemon stands behind an HTTPS reverse proxy"),
        Setting("PORT", .integer(0...65535, ", 0 for any free one"), \.port, "port to listen on"),
        Setting(
            "API_KEY", .secret, \.apiKey,
            "key of the protected endpoints; empty: only this machine may use them"),
        Setting(
            "CHAT_API_PUBLIC", .boolean, \.isChatPublic, "whether /api/chat is open without the key"
        ),
        Setting(
            "PRODUCTION_MODE", .boolean, \.isProduction,
            "JSON logs, and no start without an API key and an app secret"),
        Setting("LOG_LEVEL", .choice, \.logLevel, "least important level that is logged"),
        Setting(
            "PUBLIC_BASE_URL", .optional(.baseURL), \.publicBaseURL,
            "where customers reach our pictures; empty: answers are text only"),
        Setting(
            "ALERT_COMMAND", .optional(.text("the path of a program")), \.alertCommand,
            "program run with a line on standard input when something needs a person"),
    ]

    private static let data: [Setting] = [
        Setting("DATABASE_URL", .database, \.database, "where messages and traces are kept"),
        Setting(
            "BUSINESS_DIR", .text("the path of a folder"), \.businessDirectory,
            "folder with the shop's data"),
        Setting(
            "TRACE_TEXT", .choice, \.traceText, "how much of customers' words traces keep"),
        Setting(
            "RETENTION_DAYS", .integer(0...36500), \.retentionDays,
            "messages and traces older than this are purged; 0 keeps all"),
    ]

    private static let conversations: [Setting] = [
        Setting(
            "CHAT_RATE_LIMIT_PER_MINUTE", .integer(1...1_000_000), \.chatMessagesPerMinute,
            "messages of one conversation of /api/chat"),
        Setting(
            "BURST_QUIET_SECONDS", .decimal(0...30), \.burstQuietSeconds,
            "messages of one sender this close together are one turn; 0 answers each alone"),
        Setting(
            "BURST_MAX_SECONDS", .decimal(0...60), \.burstMaximumSeconds,
            "a turn waits no longer than this after its first message"),
        Setting(
            "HUMAN_ACTIVE_TTL_HOURS", .fraction(upTo: 8760), \.humanActiveHours,
            "how long the bot stays silent after a person took over; fractions allowed"),
        Setting(
            "TEST_NOTIFY_NUMBER", .optional(.phone), \.testNotifyNumber,
            "who is told of handoffs of any team"),
        Setting(
            "CACHE_TTL_HOURS", .decimal(0...8760), \.cacheHours, "how long a cached answer is good"),
        Setting(
            "CACHE_MAX_ENTRIES", .integer(0...1_000_000), \.cacheMaximumEntries,
            "how many answers are cached at most"),
    ]

    private static let whatsapp: [Setting] = [
        Setting(
            "WHATSAPP_ENABLED", .boolean, \.whatsapp.isEnabled,
            "takes and answers WhatsApp messages; needs the next three"),
        Setting(
            "WHATSAPP_ACCESS_TOKEN", .secret, \.whatsapp.accessToken,
            "token of a system user, from Meta's dashboard"),
        Setting(
            "WHATSAPP_PHONE_NUMBER_ID", .identifier, \.whatsapp.phoneNumberID,
            "id of the shop's number, from Meta's dashboard"),
        Setting(
            "WHATSAPP_VERIFY_TOKEN", .secret, \.whatsapp.verifyToken,
            "words of your own that Meta repeats when it verifies the webhook"),
        Setting(
            "WHATSAPP_APP_SECRET", .secretPair, \.whatsapp.appSecrets,
            "checks the signature of webhooks; old and new one during a rotation"),
        Setting(
            "WHATSAPP_BUSINESS_ACCOUNT_ID", .identifier, \.whatsapp.businessAccountID,
            "id of the business account, for live checks"),
        Setting(
            "WHATSAPP_API_BASE_URL", .baseURL, \.whatsapp.apiBaseURL, "where the Graph API is"),
        Setting(
            "WHATSAPP_API_VERSION", .graphVersion, \.whatsapp.apiVersion,
            "version of the Graph API; its end is warned about 90 days ahead"),
        Setting(
            "WHATSAPP_TIMEOUT_SECONDS", .decimal(0.1...60), \.whatsapp.timeoutSeconds,
            "how long one attempt to send may take"),
        Setting(
            "WHATSAPP_MAX_RETRIES", .integer(0...10), \.whatsapp.maximumRetries,
            "how often a send that was surely not accepted is repeated at once"),
        Setting(
            "WHATSAPP_RATE_LIMIT_PER_MINUTE", .integer(1...1_000_000),
            \.whatsapp.messagesPerMinute, "new messages of one sender in any minute"),
        Setting(
            "WHATSAPP_RATE_LIMIT_RESPONSE", .choice, \.whatsapp.overflow,
            "beyond it: reject (429, Meta delivers again) or defer (stored, answered later)"),
        Setting(
            "WHATSAPP_MESSAGES_PER_SECOND", .integer(0...10_000), \.whatsapp.sendsPerSecond,
            "our sending rate; 0 is no limit"),
        Setting(
            "WHATSAPP_ALLOWED_SENDERS", .phones, \.whatsapp.allowedSenders,
            "trial before going live: only these numbers are answered"),
        Setting(
            "WHATSAPP_NOTIFY_TEMPLATE", .name, \.whatsapp.notifyTemplate,
            "template for notifications outside the 24-hour window"),
        Setting(
            "WHATSAPP_NOTIFY_TEMPLATE_LANGUAGE", .name, \.whatsapp.notifyTemplateLanguage,
            "language of that template"),
    ]

    private static let openAI: [Setting] = [
        Setting(
            "OPENAI_ENABLED", .boolean, \.openAI.isEnabled,
            "lets a language model answer what the shop's data does not"),
        Setting("OPENAI_API_KEY", .secret, \.openAI.apiKey, "key of the OpenAI project"),
        Setting(
            "OPENAI_API_KEY_HEADER", .choice, \.openAI.keyHeader,
            "in which header the key goes; api-key for Azure"),
        Setting(
            "OPENAI_BASE_URL", .baseURL, \.openAI.baseURL, "where OpenAI, or a server like it, is"),
        Setting("OPENAI_API_STYLE", .choice, \.openAI.apiStyle, "which interface is used"),
        Setting("OPENAI_MODEL", .name, \.openAI.model, "model that is asked"),
        Setting(
            "OPENAI_MAX_OUTPUT_TOKENS", .integer(16...100_000), \.openAI.maximumOutputTokens,
            "longest answer in tokens"),
        Setting(
            "OPENAI_TEMPERATURE", .decimal(0...2), \.openAI.temperature, "sampling temperature"),
        Setting(
            "OPENAI_REASONING_EFFORT", .optional(.choice), \.openAI.reasoningEffort,
            "for reasoning models; empty is not sent, none is advised"),
        Setting(
            "OPENAI_TIMEOUT_SECONDS", .decimal(0.1...60), \.openAI.timeoutSeconds,
            "how long an answer may take"),
        Setting(
            "OPENAI_MAX_INPUT_CHARS", .integer(1...100_000), \.openAI.maximumInputCharacters,
            "how much of the customer's words is sent"),
        Setting(
            "OPENAI_HISTORY_TURNS", .integer(0...12), \.openAI.historyTurns,
            "how many turns of the past are sent"),
        Setting(
            "OPENAI_DAILY_BUDGET_USD", .optional(.decimal(0...1_000_000)), \.openAI.dailyBudgetUSD,
            "most that may be spent in a day of the shop; empty is no cap"),
    ]
}
