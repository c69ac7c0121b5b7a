/// Decides whether one message may be sent to the language model.
///
/// The gate is the bot's cost control. It is pure and total: the daemon, `chatctl simulate-message` and
/// the tests get the same verdict for the same facts.
public enum ModelGate {
    /// The facts that the verdict rests on.
    public struct Facts: Hashable, Sendable {
        /// What kind of message it is.
        public var messageType: MessageType
        /// The primary intent.
        public var intent: Intent
        /// Whether the shop's data answers it well.
        public var isAnswered: Bool
        /// Whether the answer cache holds the answer.
        public var isCacheHit: Bool
        /// Who answers the conversation.
        public var mode: ConversationMode
        /// Whether anything in it tries to steer the model.
        public var hasInjection: Bool
        /// Whether the understanding is certain enough to spend money on.
        public var hasMargin: Bool
        /// Whether a model could be asked now.
        public var model: ModelAvailability

        /// Creates the facts; by default those of a lone consultation that only a model can answer.
        public init(
            messageType: MessageType, intent: Intent, isAnswered: Bool = false,
            isCacheHit: Bool = false, mode: ConversationMode = .aiActive,
            hasInjection: Bool = false, hasMargin: Bool = true,
            model: ModelAvailability = .disabled
        ) {
            self.messageType = messageType
            self.intent = intent
            self.isAnswered = isAnswered
            self.isCacheHit = isCacheHit
            self.mode = mode
            self.hasInjection = hasInjection
            self.hasMargin = hasMargin
            self.model = model
        }
    }

    /// Why the model is not asked; raw values stand in traces and metrics, so none is ever renamed.
    ///
    /// The cases stand in the order of the rules.
    public enum BlockedReason: String, CaseIterable, Sendable {
        /// It is no consultation.
        case type
        /// One of the intents that fixed answers serve best.
        case intent
        /// The shop's data answers it.
        case answered
        /// The answer was given before.
        case cacheHit = "cache_hit"
        /// People answer this conversation.
        case humanActive = "human_active"
        /// It tries to steer the model.
        case injection
        /// Not understood well enough.
        case margin
        /// The operator has not turned the model on.
        case disabled
        /// No key, or no client.
        case notConfigured = "not_configured"
        /// There is a cap on spending and the model's price is not known.
        case modelUnpriced = "model_unpriced"
        /// The day's budget is spent.
        case budget
        /// Recent calls failed.
        case circuit

        /// Whether it concerns the model and its money, not the message.
        public var concernsModel: Bool {
            switch self {
            case .disabled, .notConfigured, .modelUnpriced, .budget, .circuit: true
            case .type, .intent, .answered, .cacheHit, .humanActive, .injection, .margin: false
            }
        }
    }

    /// The verdict, with its reason, so that a trace can be read without the code at hand.
    public enum Verdict: Hashable, Sendable {
        case call
        case blocked(BlockedReason)

        /// Whether the message itself deserves a call: the verdict on the first seven rules.
        public var wouldCallOpenAI: Bool {
            switch self {
            case .call: true
            case .blocked(let reason): reason.concernsModel
            }
        }
    }

    /// Everything that speaks against a call, in the order of the rules; empty when the verdict is ``Verdict/call``.
    public static func objections(to facts: Facts) -> [BlockedReason] {
        var facts = facts
        var reasons: [BlockedReason] = []
        while case .blocked(let reason) = verdict(on: facts), reasons.last != reason {
            reasons.append(reason)
            facts.dispel(reason)
        }
        return reasons
    }

    /// The verdict; the first rule that fails names the reason. Constant time.
    ///
    /// Source: `docs/decision-path.md`, "The gate".
    public static func verdict(on facts: Facts) -> Verdict {
        guard facts.messageType == .businessConsult else { return .blocked(.type) }
        guard !facts.intent.isOfTheSeven else { return .blocked(.intent) }
        guard !facts.isAnswered else { return .blocked(.answered) }
        guard !facts.isCacheHit else { return .blocked(.cacheHit) }
        guard facts.mode == .aiActive else { return .blocked(.humanActive) }
        guard !facts.hasInjection else { return .blocked(.injection) }
        guard facts.hasMargin else { return .blocked(.margin) }
        guard facts.model.isEnabled else { return .blocked(.disabled) }
        guard facts.model.isConfigured else { return .blocked(.notConfigured) }
        guard facts.model.isPriced else { return .blocked(.modelUnpriced) }
        guard facts.model.hasBudget else { return .blocked(.budget) }
        guard !facts.model.isCircuitOpen else { return .blocked(.circuit) }
        return .call
    }
}

extension ModelGate.Facts {
    /// Makes one rule hold.
    fileprivate mutating func dispel(_ reason: ModelGate.BlockedReason) {
        switch reason {
        case .type: messageType = .businessConsult
        case .intent: intent = .other
        case .answered: isAnswered = false
        case .cacheHit: isCacheHit = false
        case .humanActive: mode = .aiActive
        case .injection: hasInjection = false
        case .margin: hasMargin = true
        case .disabled: model.isEnabled = true
        case .notConfigured: model.isConfigured = true
        case .modelUnpriced: model.isPriced = true
        case .budget: model.hasBudget = true
        case .circuit: model.isCircuitOpen = false
        }
    }
}

/// Whether one message may be sent to OpenAI, and if not, why: ``ModelGate/verdict(on:)``.
public func shouldCallOpenAI(_ facts: ModelGate.Facts) -> ModelGate.Verdict {
    ModelGate.verdict(on: facts)
}
