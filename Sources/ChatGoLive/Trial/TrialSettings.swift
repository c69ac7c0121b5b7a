internal import ChatApp
internal import ChatStore

/// The environment of the trial's daemon: the operator's own settings where they decide what is tried, and nothing
/// that leads to the operator's data or to the world.
enum TrialSettings {
    /// The settings that are the operator's.
    private static let own: Set<String> = [
        "CHAT_API_PUBLIC", "CHAT_RATE_LIMIT_PER_MINUTE", "WHATSAPP_RATE_LIMIT_PER_MINUTE",
        "WHATSAPP_RATE_LIMIT_RESPONSE", "WHATSAPP_API_VERSION", "WHATSAPP_MAX_RETRIES",
        "CACHE_TTL_HOURS", "CACHE_MAX_ENTRIES", "OPENAI_API_STYLE", "OPENAI_MODEL",
        "OPENAI_MAX_OUTPUT_TOKENS", "OPENAI_TEMPERATURE", "OPENAI_REASONING_EFFORT",
        "OPENAI_MAX_INPUT_CHARS", "OPENAI_HISTORY_TURNS",
    ]

    /// How long a send or a model may take here, in seconds: waiting longer proves nothing more.
    static let timeoutSeconds = 1

    /// Every variable, for a daemon in `folder`.
    static func environment(
        _ settings: Settings, _ secrets: TrialSecrets, folder: String, graph: String,
        openAI: String,
        alertCommand: String
    ) -> [String: String] {
        var variables: [String: String] = [:]
        for (name, text) in SettingsTable.changes(in: settings) where own.contains(name) {
            variables[name] = text
        }
        variables.merge([
            "PATH": "/usr/bin:/bin", "HOST": "127.0.0.1", "PORT": "0",
            "DATABASE_URL": "sqlite:\(folder)/chat.db",
            "BUSINESS_DIR": DiskFile.absolute(settings.businessDirectory),
            "API_KEY": secrets.apiKey, "PRODUCTION_MODE": "true", "LOG_LEVEL": "trace",
            "BURST_QUIET_SECONDS": "0", "ALERT_COMMAND": alertCommand,
            "TEST_NOTIFY_NUMBER": TrialSecrets.notifyNumber, "WHATSAPP_ENABLED": "true",
            "WHATSAPP_ACCESS_TOKEN": secrets.accessToken,
            "WHATSAPP_PHONE_NUMBER_ID": TrialSecrets.phoneNumberID,
            "WHATSAPP_VERIFY_TOKEN": secrets.verifyToken,
            "WHATSAPP_APP_SECRET": secrets.appSecret, "WHATSAPP_API_BASE_URL": graph,
            "WHATSAPP_TIMEOUT_SECONDS": String(timeoutSeconds), "OPENAI_ENABLED": "true",
            "OPENAI_API_KEY": secrets.openAIKey, "OPENAI_BASE_URL": openAI,
            "OPENAI_TIMEOUT_SECONDS": String(timeoutSeconds),
        ]) { $1 }
        return variables
    }
}
