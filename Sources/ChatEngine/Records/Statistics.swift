public import ChatCore

/// What happened since a moment, in numbers; nothing in it is personal.
public struct Statistics: Hashable, Sendable {
    /// From when on.
    public let since: Timestamp
    /// Customers' messages that were stored.
    public var messages = 0
    /// Messages and requests over the limit, by what was limited; by the whole hours since the one that
    /// ``since`` lies in.
    public var rateLimited: [RateLimitScope: Int] = [:]
    /// Turns that were decided.
    public private(set) var turns = 0
    /// Turns in which the bot was silent because a person answers.
    public private(set) var silencedTurns = 0
    /// Turns by `message_type`.
    public private(set) var types: [String: Int] = [:]
    /// Turns by intent.
    public private(set) var intents: [String: Int] = [:]
    /// Turns by channel.
    public private(set) var channels: [String: Int] = [:]
    /// What OpenAI did, and what kept it from being asked.
    public private(set) var openAI = OpenAI()
    /// Turns answered from the cache.
    public private(set) var cacheHits = 0
    /// Turns with an error, by its first word.
    public private(set) var errors: [String: Int] = [:]
    /// Handoffs by team and reason.
    public var handoffs: [Handoff: Int] = [:]
    /// How often shadow mode began, by who took the conversation over.
    public var shadowActivations: [String: Int] = [:]
    /// Sends by purpose and by what has become of them.
    public var sends: [Send: Int] = [:]
    /// From the message's arrival in the bot to its decision.
    public private(set) var latency = LatencyHistogram()

    /// Team and reason of handoffs.
    public struct Handoff: Hashable, Sendable {
        /// The team; `nil` when none was named.
        public let team: String?
        /// Why.
        public let reason: String

        /// Creates a key.
        public init(team: String?, reason: String) {
            (self.team, self.reason) = (team, reason)
        }
    }

    /// Purpose and status of sends.
    public struct Send: Hashable, Sendable {
        /// What they are for.
        public let purpose: OutboxDraft.Purpose
        /// Where they stand.
        public let status: SendStatus

        /// Creates a key.
        public init(purpose: OutboxDraft.Purpose, status: SendStatus) {
            (self.purpose, self.status) = (purpose, status)
        }
    }

    /// The part of OpenAI.
    public struct OpenAI: Hashable, Sendable {
        /// Requests that left.
        public fileprivate(set) var calls = 0
        /// Requests without a usable answer, by reason.
        public fileprivate(set) var failed: [String: Int] = [:]
        /// Answers that were not used, by reason.
        public fileprivate(set) var rejected: [String: Int] = [:]
        /// Turns for which nobody asked, by reason.
        public fileprivate(set) var blocked: [String: Int] = [:]
        /// Tokens that were sent.
        public fileprivate(set) var inputTokens = 0
        /// Tokens that came back.
        public fileprivate(set) var outputTokens = 0
        /// What it cost, in US dollars.
        public fileprivate(set) var costUSD = 0.0
        /// How long requests took.
        public fileprivate(set) var latency = LatencyHistogram()

        /// Turns that the gate kept from OpenAI because of what they are, not because it was out of reach.
        public var savedByGate: Int {
            ["type", "intent", "answered", "injection", "margin"].reduce(0) {
                $0 + (blocked[$1] ?? 0)
            }
        }
    }

    /// Nothing yet.
    public init(since: Timestamp) {
        self.since = since
    }

    /// Adds a turn.
    public mutating func add(_ turn: TurnFacts) {
        turns += 1
        types[turn.messageType, default: 0] += 1
        intents[turn.intent, default: 0] += 1
        channels[turn.channel.rawValue, default: 0] += 1
        if turn.isSilenced { silencedTurns += 1 }
        if turn.cacheHit { cacheHits += 1 }
        if let error = turn.error {
            errors[Self.kind(of: error), default: 0] += 1
        }
        if let milliseconds = turn.latencyMilliseconds { latency.add(milliseconds) }
        if turn.openAICalled { openAI.calls += 1 }
        openAI.inputTokens += turn.openAIInputTokens ?? 0
        openAI.outputTokens += turn.openAIOutputTokens ?? 0
        openAI.costUSD += turn.openAICostUSD ?? 0
        if let milliseconds = turn.openAILatencyMilliseconds { openAI.latency.add(milliseconds) }
        guard let token = turn.decisionPath.last(where: { $0.hasPrefix("openai:") }) else { return }
        let parts = token.split(separator: ":", maxSplits: 2).map(String.init)
        guard parts.count == 3 else { return }
        switch parts[1] {
        case "failed": openAI.failed[parts[2], default: 0] += 1
        case "rejected": openAI.rejected[parts[2], default: 0] += 1
        case "blocked": openAI.blocked[parts[2], default: 0] += 1
        default: break
        }
    }

    /// What an error is about: its words up to the first colon, or the first of them.
    private static func kind(of error: String) -> String {
        let head = error.prefix { $0 != ":" && $0 != " " }
        return head.isEmpty ? "other" : String(head.prefix(40))
    }
}
