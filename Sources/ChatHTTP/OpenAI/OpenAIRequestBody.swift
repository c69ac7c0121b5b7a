// The bodies of `POST /responses` and `POST /chat/completions`.

internal import ChatCore
internal import ChatJSON

/// Writes what OpenAI's interfaces take.
enum OpenAIRequestBody {
    /// The body of one request. It bears no key, and of the conversation only an opaque hash.
    static func bytes(
        _ request: ModelRequest, _ configuration: OpenAIConfiguration, identity: String,
        sendsTemperature: Bool
    ) -> [UInt8] {
        var writer = JSONWriter(capacity: 8192)
        writer.object { writer in
            writer.member("model", configuration.model)
            switch configuration.style {
            case .responses: responses(request, configuration, &writer)
            case .chatCompletions: chat(request, configuration, &writer)
            }
            if sendsTemperature { writer.member("temperature", configuration.temperature) }
            writer.member("safety_identifier", identity)
            writer.member("store", false)
        }
        return writer.bytes
    }

    private static func responses(
        _ request: ModelRequest, _ configuration: OpenAIConfiguration, _ writer: inout JSONWriter
    ) {
        writer.member("instructions", request.instructions)
        writer.array("input") { writer in
            for message in request.messages { self.message(message, &writer) }
        }
        writer.member("max_output_tokens", configuration.maximumOutputTokens)
        if let effort = configuration.reasoningEffort {
            writer.object("reasoning") { writer in writer.member("effort", effort.rawValue) }
        }
    }

    private static func chat(
        _ request: ModelRequest, _ configuration: OpenAIConfiguration, _ writer: inout JSONWriter
    ) {
        writer.array("messages") { writer in
            writer.object { writer in
                writer.member("role", "system")
                writer.member("content", request.instructions)
            }
            for message in request.messages { self.message(message, &writer) }
        }
        writer.member("max_completion_tokens", configuration.maximumOutputTokens)
        if let effort = configuration.reasoningEffort {
            writer.member("reasoning_effort", effort.rawValue)
        }
    }

    private static func message(_ message: ModelRequest.Message, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("role", message.role.rawValue)
            writer.member("content", message.text)
        }
    }
}
