public import ChatCore

/// Where a language model is asked, and how.
public struct OpenAIConfiguration: Sendable {
    /// `https://api.openai.com/v1`, or another server's; a closing slash is dropped.
    public var baseURL: String
    /// The key; may be empty for a server that needs none.
    public var apiKey: Secret
    /// In which header the key goes.
    public var keyHeader: OpenAIKeyHeader
    /// The model's exact name.
    public var model: String
    /// Which interface is used.
    public var style: OpenAIStyle
    /// The cap on the answer in tokens, reasoning included.
    public var maximumOutputTokens: Int
    /// The sampling temperature, sent as long as the model takes one.
    public var temperature: Double
    /// How long a reasoning model may think; `nil` is not sent.
    public var reasoningEffort: OpenAIReasoningEffort?

    /// Creates a configuration; the defaults are the contract's.
    public init(
        baseURL: String = "https://api.openai.com/v1", apiKey: Secret,
        keyHeader: OpenAIKeyHeader = .authorization, model: String, style: OpenAIStyle = .responses,
        maximumOutputTokens: Int = 180,
        temperature: Double = 0.4, reasoningEffort: OpenAIReasoningEffort? = nil
    ) {
        self.baseURL = baseURL
        self.apiKey = apiKey
        self.keyHeader = keyHeader
        self.model = model
        self.style = style
        self.maximumOutputTokens = maximumOutputTokens
        self.temperature = temperature
        self.reasoningEffort = reasoningEffort
    }

    /// The header that bears the key; none without a key.
    public var credentials: [(name: String, value: HTTPClientHeaderValue)] {
        guard !apiKey.isEmpty else { return [] }
        switch keyHeader {
        case .authorization: return [("Authorization", .bearer(apiKey))]
        case .apiKey: return [(keyHeader.rawValue, .secret(apiKey.reveal()))]
        }
    }
}
