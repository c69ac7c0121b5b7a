internal import ChatHTTP
internal import ChatJSON

/// Writes the answers of the OpenAI stand-in.
struct OpenAIReply {
    let style: OpenAIStyle
    let request: OpenAIRequest

    func response(_ behavior: OpenAIBehavior) async -> HTTPResponse {
        switch behavior {
        case .say(let words), .hold(let words): return answer(words)
        case .sayCounting(let words, let input, let output):
            return answer(words, usage: (input, output))
        case .sayUncounted(let words): return answer(words, usage: nil)
        case .sayAfter(let words, let milliseconds):
            try? await Task.sleep(for: .milliseconds(milliseconds))
            return answer(words)
        case .incomplete: return incomplete
        case .refuse: return refusal
        case .empty: return answer("")
        case .failInside(let code):
            return .json(
                200,
                [
                    "status": "failed",
                    "error": ["code": .string(code), "message": "It failed inside."],
                    "output": [],
                ])
        case .error(let status, let type, let code, let parameter, let retryAfter):
            var response = Self.error(status, type: type, code: code, parameter: parameter)
            if let retryAfter { response.headers.append("Retry-After", String(retryAfter)) }
            return response
        case .page(let status):
            return .text(status, "<html><body>Bad gateway</body></html>")
        case .garbage: return .text(200, #"{"output":[{"type":"mess"#)
        case .otherShape: return .json(200, ["output": "words", "choices": ["words"]])
        case .huge: return answer(String(repeating: "máquina ", count: 200_000))
        case .drip:
            var response = answer("Con gusto le ayudo.")
            response.fault = .drip
            return response
        case .silence:
            try? await Task.sleep(for: .seconds(600))
            return .fault(.hangUp)
        case .hangUp: return .fault(.hangUp)
        case .reset: return .fault(.reset)
        }
    }

    /// Tokens as a provider might count them: four bytes each.
    private func counted(_ words: String) -> (input: Int, output: Int) {
        (request.body.count / 4, words.utf8.count / 4 + 1)
    }

    private func answer(_ words: String) -> HTTPResponse {
        answer(words, usage: counted(words))
    }

    private func answer(_ words: String, usage: (input: Int, output: Int)?) -> HTTPResponse {
        switch style {
        case .responses:
            let content: JSONValue = [
                ["type": "output_text", "text": .string(words), "annotations": []]
            ]
            return answer(
                [
                    ("status", "completed"), ("error", .null),
                    (
                        "output",
                        [
                            ["type": "reasoning", "summary": []],
                            ["type": "message", "role": "assistant", "content": content],
                        ]
                    ),
                ], usage)
        case .chatCompletions:
            return answer(
                [
                    (
                        "choices",
                        [
                            [
                                "index": 0, "finish_reason": "stop",
                                "message": [
                                    "role": "assistant", "content": .string(words), "refusal": nil,
                                ],
                            ]
                        ]
                    )
                ], usage)
        }
    }

    private var incomplete: HTTPResponse {
        switch style {
        case .responses:
            answer(
                [
                    ("status", "incomplete"),
                    ("incomplete_details", ["reason": "max_output_tokens"]),
                    ("output", []),
                ], (request.body.count / 4, 180))
        case .chatCompletions:
            answer(
                [
                    (
                        "choices",
                        [["finish_reason": "length", "message": ["content": "Le cuento que la"]]]
                    )
                ], (request.body.count / 4, 180))
        }
    }

    private var refusal: HTTPResponse {
        switch style {
        case .responses:
            answer(
                [
                    ("status", "completed"),
                    (
                        "output",
                        [
                            [
                                "type": "message",
                                "content": [["type": "refusal", "refusal": "I cannot help."]],
                            ]
                        ]
                    ),
                ], counted("I cannot help."))
        case .chatCompletions:
            answer(
                [
                    (
                        "choices",
                        [
                            [
                                "finish_reason": "stop",
                                "message": ["content": nil, "refusal": "I cannot help."],
                            ]
                        ]
                    )
                ], counted("I cannot help."))
        }
    }

    private func answer(
        _ members: [(String, JSONValue)], _ usage: (input: Int, output: Int)?
    ) -> HTTPResponse {
        var body = JSONObject([.init(key: "id", value: "standin")])
        for (key, value) in members { body.append(key, value) }
        if let usage {
            let names =
                style == .responses
                ? ("input_tokens", "output_tokens") : ("prompt_tokens", "completion_tokens")
            body.append(
                "usage",
                .object(
                    JSONObject([
                        .init(key: names.0, value: .int(usage.input)),
                        .init(key: names.1, value: .int(usage.output)),
                    ])))
        }
        return .json(200, .object(body), headers: ["x-request-id": "req_standin"])
    }

    static func error(
        _ status: Int, type: String, code: String?, parameter: String? = nil
    ) -> HTTPResponse {
        .json(
            status,
            [
                "error": [
                    "message": "Refused by script", "type": .string(type),
                    "code": code.map(JSONValue.string) ?? .null,
                    "param": parameter.map(JSONValue.string) ?? .null,
                ]
            ], headers: ["x-request-id": "req_standin"])
    }
}
