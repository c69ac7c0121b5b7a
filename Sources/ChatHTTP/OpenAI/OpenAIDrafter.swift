public import ChatCore
public import ChatEngine

/// Writes requests as they would leave, and sends nothing.
public struct OpenAIDrafter: Sendable {
    /// Where and how the model is asked.
    public let configuration: OpenAIConfiguration
    private let identities: HMACSHA256

    /// Creates a drafter.
    public init(_ configuration: OpenAIConfiguration) {
        self.configuration = configuration
        // Nobody without the key can find out whom an identity belongs to.
        let purpose = Array("identities at a language model: ".utf8)
        identities = HMACSHA256(
            key: SHA256.hash(purpose + Array(configuration.apiKey.reveal().utf8)).bytes)
    }

    /// The request as it would leave.
    public func draft(
        _ request: ModelRequest, for conversation: ConversationID, sendsTemperature: Bool = true
    ) -> ModelDraft {
        ModelDraft(
            body: OpenAIRequestBody.bytes(
                request, configuration,
                identity: identities.authenticationCode(of: Array(conversation.value.utf8)).hex,
                sendsTemperature: sendsTemperature),
            outputTokens: configuration.maximumOutputTokens)
    }
}
