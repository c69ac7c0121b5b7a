/// What is to be done about one turn, decided without asking anybody.
///
/// ``result`` is complete: it holds the answer that the shop's data gives by itself. Where ``request`` is there, a
/// model may be asked for better words, and ``resolve(_:)`` takes them if they are true. A model decides nothing else:
/// memory, hand-off, intents and mode are those of ``result``, whatever it answers.
public struct TurnPlan: Sendable {
    /// What the gate said.
    public var verdict: ModelGate.Verdict { result.verdict }
    /// What to commit when no model is asked.
    public let result: TurnResult
    /// What the gate looked at; `nil` in shadow mode, where nothing is looked for.
    public let gate: ModelGate.Facts?
    /// What to ask a model; `nil` unless the gate lets it be asked.
    public let request: ModelRequest?
    /// Under what the answer may be kept for the same question; `nil` where it depends on the time, the stock or the
    /// conversation, or is about one person.
    public internal(set) var answerKey: AnswerKey?
    /// What a draft must agree with; there whenever ``request`` is.
    private let facts: GroundingFacts?

    /// Creates a plan that asks nobody.
    public init(result: TurnResult, gate: ModelGate.Facts? = nil) {
        self.result = result
        self.gate = gate
        (request, facts) = (nil, nil)
    }

    init(
        result: TurnResult, gate: ModelGate.Facts?, request: ModelRequest, facts: GroundingFacts
    ) {
        self.result = result
        self.gate = gate
        self.request = request
        self.facts = facts
    }

    /// What to commit once a model was asked, or was to be asked: its words if they hold, else the answer that the
    /// shop's data gives. Pure; the same completion gives the same result.
    ///
    /// A completion of another request (the conversation went on meanwhile) leaves only its cost.
    public func resolve(_ completion: ModelCompletion) -> TurnResult {
        var result = result
        result.modelCall = completion.call
        guard let request, let facts else { return result }
        switch completion.outcome {
        case .failed(let failure): result.note(.failed(failure))
        case .blocked(let reason):
            result.verdict = .blocked(reason)
            result.note(.blocked(reason))
        case .draft where completion.request != request: result.note(.failed(.superseded))
        case .draft(let draft):
            switch Grounding.check(draft, against: facts) {
            case .rejected(let flaw): result.note(.rejected(flaw))
            case .grounded(let text, let evidence): result.take(text, backedBy: evidence)
            }
        }
        return result
    }

    // MARK: Answers that were given before

    /// What to commit when the question was answered before: those words, and all else as planned.
    public func answered(with kept: KeptAnswer) -> TurnResult {
        var result = result
        result.isCacheHit = true
        result.reply = kept.reply
        result.memory.openQuestion = kept.openQuestion
        if result.verdict.wouldCallOpenAI {
            result.verdict = .blocked(.cacheHit)
            result.note(.blocked(.cacheHit))
        }
        result.insert(.cacheHit)
        result.bear(kept.evidence)
        return result
    }

    /// What of a result may be kept for the same question, under ``answerKey``; `nil` when nothing may, as a fallback
    /// that stands in for a model's words.
    public func kept(of result: TurnResult) -> KeptAnswer? {
        guard answerKey != nil, !result.isCacheHit, let reply = result.reply else { return nil }
        let isWorded = result.path.contains(DecisionToken.openAI(.called).text)
        if verdict.wouldCallOpenAI {
            guard isWorded, let facts, facts.holdsForAnybody(reply.text, result.evidence) else {
                return nil
            }
        }
        return KeptAnswer(
            reply: reply, openQuestion: result.memory.openQuestion, evidence: result.evidence)
    }
}

extension TurnResult {
    /// Puts what became of the model in place of what the plan foresaw.
    fileprivate mutating func note(_ outcome: ModelOutcome) {
        replace(.openAI, with: .openAI(outcome))
    }

    /// Takes a model's words for the answer.
    fileprivate mutating func take(_ words: String, backedBy evidence: [GroundingEvidence]) {
        note(.called)
        reply = Reply(text: words)
        replace(.reply, with: .reply(.text))
        bear(evidence)
    }

    /// Names what backs the words.
    fileprivate mutating func bear(_ evidence: [GroundingEvidence]) {
        self.evidence = evidence
        for piece in evidence { insert(.fact(piece)) }
    }

    /// Puts a token in front of what leaves; the model's own comes before it.
    fileprivate mutating func insert(_ token: DecisionToken) {
        let isCache = token == .cacheHit
        let stage = (isCache ? DecisionStage.openAI : .reply).rawValue + ":"
        path.insert(token.text, at: path.firstIndex { $0.hasPrefix(stage) } ?? path.endIndex)
    }

    private mutating func replace(_ stage: DecisionStage, with token: DecisionToken) {
        let prefix = stage.rawValue + ":"
        path = path.map { $0.hasPrefix(prefix) ? token.text : $0 }
    }
}
