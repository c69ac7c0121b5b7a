// What an answer means: words, a failure, and what it costs. Nothing in it is trusted to have the right shape.

internal import ChatCore
internal import ChatEngine
internal import ChatJSON

/// Reads answers of both interfaces.
enum OpenAIAnswer {
    /// What is known after this answer.
    static func attempt(_ response: HTTPClientResponse, _ style: OpenAIStyle) -> ModelAttempt {
        var attempt =
            (200..<300).contains(response.status)
            ? read(try? JSONReader.parse(response.body), response, style)
            : OpenAIRefusal(response).attempt
        attempt.status = response.status
        attempt.requestID = response.header("x-request-id").flatMap(requestID)
        return attempt
    }

    private static func read(
        _ body: JSONValue?, _ response: HTTPClientResponse, _ style: OpenAIStyle
    ) -> ModelAttempt {
        guard let body else { return ModelAttempt(.failure(.unreadable), charge: .unknown) }
        let charge = usage(in: body).map { ModelAttempt.Charge.usage($0) } ?? .unknown
        if let error = body["error"], !error.isNull {
            // An error under 200: work was begun, so nothing is known of its cost unless it is told.
            var attempt = OpenAIRefusal(body, response).attempt
            attempt.charge = charge
            attempt.retryAfterMilliseconds = nil
            return attempt
        }
        let outcome =
            switch style {
            case .responses: responses(body)
            case .chatCompletions: chat(body)
            }
        return ModelAttempt(outcome, charge: charge)
    }

    // MARK: Responses

    private static func responses(_ body: JSONValue) -> Result<String, ModelFailure> {
        switch body["status"]?.stringValue {
        case "completed", nil: break
        case "incomplete", "in_progress", "queued", "cancelled": return .failure(.incomplete)
        case "failed": return .failure(.server)
        default: return .failure(.unreadable)
        }
        guard let items = body["output"]?.arrayValue else { return .failure(.unreadable) }
        var words: [String] = []
        for item in items where item["type"]?.stringValue == "message" {
            for part in item["content"]?.arrayValue ?? [] {
                switch part["type"]?.stringValue {
                case "output_text":
                    guard let text = part["text"]?.stringValue else {
                        return .failure(.unreadable)
                    }
                    words.append(text)
                case "refusal": return .failure(.refusal)
                default: continue
                }
            }
        }
        return draft(words.joined())
    }

    // MARK: Chat Completions

    private static func chat(_ body: JSONValue) -> Result<String, ModelFailure> {
        guard let choice = body["choices"]?[0], let message = choice["message"] else {
            return .failure(.unreadable)
        }
        switch choice["finish_reason"]?.stringValue {
        case "stop", nil: break
        case "length", "content_filter": return .failure(.incomplete)
        default: return .failure(.unreadable)
        }
        if message["refusal"]?.stringValue?.isEmpty == false { return .failure(.refusal) }
        guard let content = message["content"] else { return .failure(.unreadable) }
        if content.isNull { return .failure(.empty) }
        guard let text = content.stringValue else { return .failure(.unreadable) }
        return draft(text)
    }

    private static func draft(_ text: String) -> Result<String, ModelFailure> {
        text.allSatisfy(\.isWhitespace) ? .failure(.empty) : .success(text)
    }

    // MARK: Usage

    /// The tokens as counted; `nil` when they are not there, or cannot be true.
    private static func usage(in body: JSONValue) -> ModelUsage? {
        guard let usage = body["usage"],
            let input = count(usage["input_tokens"] ?? usage["prompt_tokens"]),
            let output = count(usage["output_tokens"] ?? usage["completion_tokens"])
        else { return nil }
        let details = usage["input_tokens_details"] ?? usage["prompt_tokens_details"]
        return ModelUsage(
            input: input, cachedInput: count(details?["cached_tokens"]) ?? 0,
            cacheWrite: count(details?["cache_write_tokens"]) ?? 0, output: output)
    }

    private static func count(_ value: JSONValue?) -> Int? {
        guard let number = value?.int64, (0...Int64(Int32.max)).contains(number) else { return nil }
        return Int(number)
    }

    /// An id that may stand in a log line.
    private static func requestID(_ text: String) -> String? {
        let isPlain = text.utf8.allSatisfy { HTTPSyntax.isToken($0) }
        return isPlain && (1...80).contains(text.utf8.count) ? text : nil
    }
}
