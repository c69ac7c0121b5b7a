/// In which header the key goes; raw values are those of `OPENAI_API_KEY_HEADER`.
public enum OpenAIKeyHeader: String, CaseIterable, Sendable {
    /// `Authorization: Bearer KEY`.
    case authorization
    /// `api-key: KEY`, as Azure and gateways in front of it want it.
    case apiKey = "api-key"
}
