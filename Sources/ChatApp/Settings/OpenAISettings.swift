public import ChatCore
public import ChatHTTP

/// How the daemon talks to OpenAI, or to a server that speaks like it.
public struct OpenAISettings: Sendable {
    /// Whether it may be asked at all.
    public var isEnabled = false
    /// The key; may be empty for another server than OpenAI's.
    public var apiKey = Secret("")
    /// In which header the key goes.
    public var keyHeader = OpenAIKeyHeader.authorization
    /// Where it is.
    public var baseURL = BaseURL.openAI
    /// The model.
    public var model = "gpt-4o-mini"
    /// The longest answer, in tokens.
    public var maximumOutputTokens = 180
    /// The sampling temperature.
    public var temperature = 0.4
    /// How long an answer may take, in seconds.
    public var timeoutSeconds = 8.0
    /// How much of the customer's words is sent, in Unicode scalars.
    public var maximumInputCharacters = 1200
    /// How many turns of the past are sent.
    public var historyTurns = 6
    /// Which interface is used.
    public var apiStyle = OpenAIStyle.responses
    /// How long a reasoning model may think; `nil` is not sent.
    public var reasoningEffort: OpenAIReasoningEffort?
    /// The most that may be spent in a day of the shop, in US dollars; `nil` is no cap.
    public var dailyBudgetUSD: Double?

    /// Creates settings with every default.
    public init() {}

    /// Whether there is a key, or another server than OpenAI's, which may need none.
    public var isConfigured: Bool { !apiKey.isEmpty || baseURL.host != BaseURL.openAI.host }

    /// The client's part of the settings.
    public var configuration: OpenAIConfiguration {
        OpenAIConfiguration(
            baseURL: baseURL.text, apiKey: apiKey, keyHeader: keyHeader, model: model,
            style: apiStyle, maximumOutputTokens: maximumOutputTokens,
            temperature: temperature, reasoningEffort: reasoningEffort)
    }
}
