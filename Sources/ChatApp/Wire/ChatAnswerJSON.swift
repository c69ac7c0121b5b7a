public import ChatCore
public import ChatJSON

extension InteractionTrace {
    /// A decided turn as `/api/chat` and `simulate-message` show it.
    ///
    /// `reply` is what the customer reads, `nil` for silence; the trace may keep less of it.
    public func chatJSON(reply: Reply?, needsEscalation: Bool, links: AssetLink) -> JSONObject {
        JSONObject(
            [
                ("response", .string(reply?.text ?? "")),
                ("conversation_id", .string(conversationID.value)),
                ("message_type", .string(messageType)),
                ("intent", .string(intent)),
                ("intents", .array(intents.map(JSONValue.string))),
                ("openai_called", .bool(openAICalled)),
                ("cache_hit", .bool(cacheHit)),
                ("mode", .string(mode.rawValue)),
                ("needs_escalation", .bool(needsEscalation)),
                ("handoff_team", handoffTeam.map(JSONValue.string) ?? .null),
                ("asset", links.json(of: reply?.imageID)),
                ("decision_path", .array(decisionPath.map(JSONValue.string))),
                ("trace_id", id.map(JSONValue.int) ?? .null),
                ("latency_ms", latencyMilliseconds.map(JSONValue.milliseconds) ?? .null),
            ].map { JSONObject.Member(key: $0.0, value: $0.1) })
    }
}
