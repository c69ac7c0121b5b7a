public import ChatCore
public import ChatEngine
public import ChatJSON

extension Statistics {
    /// The numbers as one object; `now` is where the time that they are about ends.
    public func json(until now: Timestamp) -> JSONValue {
        [
            "since": .string(since.iso8601),
            "until": .string(now.iso8601),
            "messages": .int(messages),
            "turns": .int(turns),
            "turns_silenced": .int(silencedTurns),
            "by_type": .counts(types),
            "by_intent": .counts(intents),
            "by_channel": .counts(channels),
            "openai": openAI.json,
            "saved_by_gate": .int(openAI.savedByGate),
            "saved_by_cache": .int(cacheHits),
            "rate_limited": .counts(
                Dictionary(
                    uniqueKeysWithValues: RateLimitScope.allCases.map {
                        ($0.rawValue, rateLimited[$0] ?? 0)
                    })),
            "handoffs": .int(handoffs.values.reduce(0, +)),
            "handoffs_by_team": .array(
                handoffs.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { key, count in
                    [
                        "team": key.team.map(JSONValue.string) ?? .null,
                        "reason": .string(key.reason), "count": .int(count),
                    ]
                }),
            "shadow_activations": .int(shadowActivations.values.reduce(0, +)),
            "shadow_activations_by_actor": .counts(shadowActivations),
            "errors": .int(errors.values.reduce(0, +)),
            "errors_by_kind": .counts(errors),
            "sends": sendsByPurpose,
            "latency_ms": latency.json,
        ]
    }

    private var sendsByPurpose: JSONValue {
        let purposes = OutboxDraft.Purpose.allCases.map { purpose in
            let own = sends.filter { $0.key.purpose == purpose }
            let counts = own.map { ($0.key.status.rawValue, $0.value) }
            return JSONObject.Member(
                key: purpose.rawValue,
                value: .counts(Dictionary(counts, uniquingKeysWith: +)))
        }
        return .object(JSONObject(purposes))
    }
}

extension Statistics.Handoff: Comparable {
    /// By team, then reason.
    public static func < (left: Self, right: Self) -> Bool {
        (left.team ?? "", left.reason) < (right.team ?? "", right.reason)
    }
}

extension Statistics.OpenAI {
    fileprivate var json: JSONValue {
        [
            "calls": .int(calls),
            "failed": .counts(failed), "rejected": .counts(rejected),
            "blocked": .counts(blocked),
            "input_tokens": .int(inputTokens), "output_tokens": .int(outputTokens),
            "cost_usd": .double((costUSD * 1e9).rounded() / 1e9),
            "latency_ms": latency.json,
        ]
    }
}

extension LatencyHistogram {
    fileprivate var json: JSONValue {
        func value(_ share: Double) -> JSONValue {
            percentile(share).map(JSONValue.milliseconds) ?? .null
        }
        return [
            "count": .int(count), "p50": value(0.5), "p95": value(0.95), "p99": value(0.99),
            "max": count == 0 ? .null : .milliseconds(maximum),
        ]
    }
}

extension JSONValue {
    /// Counts by name, the largest first.
    static func counts(_ counts: [String: Int]) -> JSONValue {
        let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return .object(
            JSONObject(sorted.map { JSONObject.Member(key: $0.key, value: .int($0.value)) }))
    }
}
