/// What one turn came to: the value that is committed, and from which reply, trace and notification are
/// made.
public struct TurnResult: Hashable, Sendable {
    /// What kind of message it was.
    public var messageType: MessageType
    /// The primary intent; `otro` when there is none.
    public var intent: Intent
    /// All intents in the order of mention, but for what leads, which may stand first; empty when there is none.
    public var intents: [Intent]
    /// How certain the understanding is, 0 through 1.
    public var confidence: Double
    /// How far the primary intent is ahead of ``runnerUp``, 0 through 1; below ``Understanding/thinMargin`` the answer
    /// offers what is likeliest.
    public var margin: Double
    /// The likeliest intent that was not taken; `nil` when nothing speaks for another.
    public var runnerUp: Intent?
    /// What the understanding rests on.
    public var reasons: [Reason]
    /// The tokens of the ``DecisionPath``.
    public var path: [String]
    /// What the gate said; a silenced turn is always blocked by ``ModelGate/BlockedReason/humanActive``.
    public var verdict: ModelGate.Verdict
    /// Who answers after the turn.
    public var mode: ConversationMode
    /// What the customer gets; `nil` in shadow mode.
    public var reply: Reply?
    /// Who takes over; `nil` unless this very turn decided it.
    public var handoff: HandoffRequest?
    /// What is remembered from now on.
    public var memory: ConversationMemory
    /// The call that left for a model; `nil` when none did.
    public var modelCall: ModelCall?
    /// What backs which piece of the reply, where a model worded it; the path has the same, a token each.
    public internal(set) var evidence: [GroundingEvidence] = []
    /// Whether the reply is one that was given before to the same question.
    public var isCacheHit = false

    /// Creates a result.
    public init(
        messageType: MessageType, intent: Intent, intents: [Intent], confidence: Double,
        margin: Double = 1, runnerUp: Intent? = nil, reasons: [Reason], path: [String],
        verdict: ModelGate.Verdict, mode: ConversationMode,
        reply: Reply?, handoff: HandoffRequest? = nil, memory: ConversationMemory
    ) {
        self.messageType = messageType
        self.intent = intent
        self.intents = intents
        self.confidence = confidence
        self.margin = margin
        self.runnerUp = runnerUp
        self.reasons = reasons
        self.path = path
        self.verdict = verdict
        self.mode = mode
        self.reply = reply
        self.handoff = handoff
        self.memory = memory
    }

    /// The path beside a reply that was changed: what backs a piece is named where that piece is now.
    public func path(placing spans: [Range<Int>]) -> [String] {
        let stage = DecisionStage.fact.rawValue + ":"
        var moved = zip(evidence, spans).makeIterator()
        return path.map { token in
            guard token.hasPrefix(stage), let (piece, span) = moved.next() else { return token }
            return DecisionToken.fact(GroundingEvidence(fact: piece.fact, span: span)).text
        }
    }

    /// Whether the message itself deserves a model, whatever the model's state.
    public var wouldCallOpenAI: Bool { verdict.wouldCallOpenAI }

    /// Whether this turn handed the conversation to people.
    public var needsEscalation: Bool { handoff != nil }
}
