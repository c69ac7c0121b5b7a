public import ChatCore
public import ChatJSON

extension InteractionTrace {
    /// The trace with the columns of its table: lists as arrays, flags as booleans, absent values null.
    public var json: JSONValue {
        .object(
            JSONObject(
                columns.map { JSONObject.Member(key: $0.0, value: $0.1 ?? .null) }))
    }

    private var columns: [(String, JSONValue?)] {
        [
            ("id", id.map(JSONValue.int)),
            ("created_at", .string(createdAt.iso8601)),
            ("request_id", requestID.map(JSONValue.string)),
            ("conversation_id", .string(conversationID.value)),
            ("channel", .string(channel.rawValue)),
            ("phone_masked", phoneMasked.map(JSONValue.string)),
            ("message_id", .string(messageID.value)),
            ("message_ids", .array(messageIDs.map { .string($0.value) })),
            ("message_type", .string(messageType)),
            ("intent", .string(intent)),
            ("intents", .array(intents.map(JSONValue.string))),
            ("decision_path", .array(decisionPath.map(JSONValue.string))),
            ("openai_called", .bool(openAICalled)),
            ("openai_model", openAIModel.map(JSONValue.string)),
            ("openai_input_tokens", openAIInputTokens.map(JSONValue.int)),
            ("openai_output_tokens", openAIOutputTokens.map(JSONValue.int)),
            ("openai_cost_usd", openAICostUSD.map(JSONValue.double)),
            ("openai_latency_ms", openAILatencyMilliseconds.map(JSONValue.milliseconds)),
            ("cache_hit", .bool(cacheHit)),
            ("mode", .string(mode.rawValue)),
            ("handoff_team", handoffTeam.map(JSONValue.string)),
            ("asset_id", assetID.map(JSONValue.string)),
            ("text", text.map(JSONValue.string)),
            ("response_text", responseText.map(JSONValue.string)),
            ("send_status", sendStatus.map { .string($0.rawValue) }),
            ("send_attempts", sendAttempts.map(JSONValue.int)),
            ("latency_ms", latencyMilliseconds.map(JSONValue.milliseconds)),
            ("error", error.map(JSONValue.string)),
            ("rules_version", .string(rulesVersion)),
        ]
    }
}

extension JSONValue {
    /// A duration in milliseconds, to the microsecond.
    static func milliseconds(_ value: Double) -> JSONValue {
        .double((value * 1000).rounded() / 1000)
    }
}
