internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatStore

/// `chatctl stats`
enum Stats {
    private static let since = CommandOption.value(
        "--since", "DURATION", "how far back, such as 30m, 24h, 7d or 4w; 24h by default")

    static let command = Command(
        "stats", "what happened of late, in numbers: messages, calls and cost, handoffs, latencies",
        details: """
            Types, intents, blocked reasons and latencies count turns: a burst of messages is one.
            Saved by the gate: turns that OpenAI was not asked about because of what they are.
            Rate limits are kept by the hour. Percentiles are exact to 1 %.
            """,
        options: [since, .json], examples: ["stats", "stats --since 7d --json"],
        action: { invocation throws(CommandFailure) in
            let milliseconds = try invocation.duration(of: since) ?? 86_400_000
            let settings = try invocation.settings()
            let clock = ShopClock(settings)
            let now = SystemClock().now()
            try await invocation.withStore(settings) { store throws(StoreError) in
                let numbers = try await Progress.show("counting", invocation.output) {
                    () throws(StoreError) in
                    try await store.statistics(since: now.adding(milliseconds: -milliseconds))
                }
                if invocation.wantsJSON {
                    invocation.output.write(numbers.json(until: now))
                } else {
                    for (name, text) in lines(numbers, clock) {
                        invocation.output.write(
                            invocation.output.styled(name.padded(to: 11, gap: 1), .bold) + text)
                    }
                }
                return nil
            }
        })

    private static func lines(
        _ numbers: Statistics, _ clock: ShopClock
    ) -> [(String, String)] {
        let openAI = numbers.openAI
        let refused = RateLimitScope.allCases.map {
            "\($0.rawValue) \(numbers.rateLimited[$0] ?? 0)"
        }
        let handoffs = numbers.handoffs.map { key, count in
            ("\(key.team ?? "no team") (\(key.reason))", count)
        }
        let sends = OutboxDraft.Purpose.allCases.compactMap { purpose -> String? in
            let own = numbers.sends.filter { $0.key.purpose == purpose }
            guard !own.isEmpty else { return nil }
            return "\(purpose.rawValue): " + list(own.map { ($0.key.status.rawValue, $0.value) })
        }
        return [
            ("since", clock.text(numbers.since)),
            (
                "messages",
                "\(numbers.messages) in \(numbers.turns) turns, \(numbers.silencedTurns) of them silenced"
            ),
            ("types", list(numbers.types.map { ($0, $1) })),
            ("intents", list(numbers.intents.map { ($0, $1) })),
            ("channels", list(numbers.channels.map { ($0, $1) })),
            (
                "openai",
                "\(openAI.calls) calls, \(openAI.inputTokens) + \(openAI.outputTokens) tokens,"
                    + " \(money(openAI.costUSD)) USD" + latency(openAI.latency, before: "; ")
            ),
            ("failed", list(openAI.failed.map { ($0, $1) })),
            ("rejected", list(openAI.rejected.map { ($0, $1) })),
            ("blocked", list(openAI.blocked.map { ($0, $1) })),
            ("saved", "\(openAI.savedByGate) by the gate, \(numbers.cacheHits) by the cache"),
            ("limited", refused.joined(separator: ", ")),
            ("handoffs", list(handoffs)),
            ("shadow", list(numbers.shadowActivations.map { ($0, $1) })),
            ("errors", list(numbers.errors.map { ($0, $1) })),
            ("sends", sends.isEmpty ? "none" : sends.joined(separator: "; ")),
            ("latency", latency(numbers.latency, before: "")),
        ]
    }

    /// `12: horarios 8, pagos 4`, the largest first.
    private static func list(_ counts: [(String, Int)]) -> String {
        guard !counts.isEmpty else { return "none" }
        let sorted = counts.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        let total = counts.reduce(0) { $0 + $1.1 }
        return "\(total): "
            + sorted.map { "\(TerminalText.escaped($0.0)) \($0.1)" }.joined(separator: ", ")
    }

    private static func latency(_ histogram: LatencyHistogram, before: String) -> String {
        guard let middle = histogram.percentile(0.5), let high = histogram.percentile(0.95),
            let higher = histogram.percentile(0.99)
        else { return before.isEmpty ? "none" : "" }
        return before + "p50 \(milliseconds(middle)), p95 \(milliseconds(high)),"
            + " p99 \(milliseconds(higher)), at most \(milliseconds(histogram.maximum)) ms"
    }

    private static func milliseconds(_ value: Double) -> String {
        value < 100 ? "\((value * 100).rounded() / 100)" : "\(Int(value.rounded()))"
    }

    /// Dollars with six decimals at most.
    private static func money(_ value: Double) -> String {
        "\((value * 1_000_000).rounded() / 1_000_000)"
    }
}
