import ChatCore
import ChatEngine
import ChatJSON
import Testing

@testable import ChatHTTP

@Suite struct OpenAIRequestBodyTests {
    private static let request = ModelRequest(
        instructions: "Reglas",
        history: [
            ModelRequest.Message(role: .user, text: "¿y \"esa\"?"),
            ModelRequest.Message(role: .assistant, text: "Sí."),
        ], question: "¿cuál?")

    private static func configuration(
        _ style: OpenAIStyle, effort: OpenAIReasoningEffort? = nil
    ) -> OpenAIConfiguration {
        OpenAIConfiguration(
            apiKey: Secret("sk-secret"), model: "gpt-4o-mini", style: style,
            reasoningEffort: effort)
    }

    private static func body(
        _ style: OpenAIStyle, effort: OpenAIReasoningEffort? = nil, temperature: Bool = true
    ) throws -> JSONValue {
        try JSONReader.parse(
            OpenAIDrafter(configuration(style, effort: effort)).draft(
                request, for: ConversationID("573001234567"), sendsTemperature: temperature
            ).body)
    }

    @Test func responses() throws {
        let body = try Self.body(.responses)
        #expect(body["model"] == "gpt-4o-mini")
        #expect(body["instructions"] == "Reglas")
        #expect(
            body["input"] == [
                ["role": "user", "content": "¿y \"esa\"?"],
                ["role": "assistant", "content": "Sí."], ["role": "user", "content": "¿cuál?"],
            ])
        #expect(body["store"] == false)
        #expect(body["max_output_tokens"] == 180)
        #expect(body["temperature"]?.double == 0.4)
        #expect(body["reasoning"] == nil)
    }

    @Test func chatCompletions() throws {
        let body = try Self.body(.chatCompletions, effort: .low)
        #expect(body["messages"]?[0] == ["role": "system", "content": "Reglas"])
        #expect(body["messages"]?.arrayValue?.count == 4)
        #expect(body["max_completion_tokens"] == 180)
        #expect(body["reasoning_effort"] == "low")
        #expect(body["store"] == false)
        #expect(body["max_tokens"] == nil && body["input"] == nil)
    }

    @Test func effortAndTemperatureOnlyWhereTheyAreWanted() throws {
        #expect(
            try Self.body(.responses, effort: OpenAIReasoningEffort.none)["reasoning"]?["effort"]
                == "none")
        #expect(try Self.body(.responses, temperature: false)["temperature"] == nil)
    }

    @Test func theIdentityIsOpaqueAndTheKeyStaysOut() throws {
        for style in OpenAIStyle.allCases {
            let text = try Self.body(style).encoded()
            #expect(!text.contains("573001234567") && !text.contains("sk-secret"))
            let identity = try #require(try Self.body(style)["safety_identifier"]?.stringValue)
            #expect(identity.utf8.count == 64)
            let other = OpenAIDrafter(
                OpenAIConfiguration(apiKey: Secret("sk-other"), model: "gpt-4o-mini", style: style))
            let foreign = other.draft(Self.request, for: ConversationID("573001234567")).body
            #expect(!String(decoding: foreign, as: UTF8.self).contains(identity))
        }
    }
}
