/// Weighs what the lexicon found and what the model makes of it.
///
/// The model was trained with the lexicon's findings among its features, so its scores hold both voices. The
/// shop's own words are a third one that it cannot know, and go before it.
package final class Judge: Sendable {
    /// What a score of the model is on the lexicon's scale, where 2 is a mention.
    private static let scoreUnit = 0.5
    /// Below this score nothing speaks for an intent.
    private static let leastScore: Float = -2

    let model: MessageModel
    let sources: FeatureExtractor.Sources
    let settings: JudgeSettings

    /// A judge with a model; `hearsLexicon` is `false` for one that was trained on words alone.
    package init(
        _ model: MessageModel, hearsLexicon: Bool = true, settings: JudgeSettings = JudgeSettings()
    ) {
        self.model = model
        self.settings = settings
        sources = hearsLexicon ? .all : .words
    }

    /// Weighs a message.
    func judge(_ lexical: LexicalReading, after previous: String?) -> Judgement {
        var extractor = FeatureExtractor(lexical, after: previous, sources: sources)
        let reading = model.reading(of: model.rows(of: extractor.features()))
        let scores = mixed(reading.scores, lexical)
        let own = OwnWords(lexical)
        var type = type(lexical, scores, own)
        var taken = intents(of: type, lexical, scores, reading, own)
        let named = lexical.detection.intents
        let isGuess = taken.allSatisfy { $0.isCourtesy && !named.contains($0) }
        if type.type == .businessFAQ, !own.decidesType,
            taken.isEmpty || isGuess && !named.isEmpty
        {
            // No fixed question without a question, and no courtesy that is guessed in the place of what words name.
            type = self.type(lexical, scores, own, except: .businessFAQ)
            taken = intents(of: type, lexical, scores, reading, own)
        }
        let isVague =
            type.type == .businessConsult && taken.allSatisfy { $0.isCourtesy || $0 == .other }
            && !own.decidesType && (lexical.verdict.isGuess || lexical.knowsCourtesyOnly)
        let isUnnamed =
            (type.type == .businessFAQ || type.type == .businessConsult) && !own.decidesType
            && previous == nil && lexical.detection.intents.isEmpty && !lexical.evidence.has(.trade)
        if isVague, isForeign(type.type, scores, by: settings.vagueRatio) {
            type = self.type(lexical, scores, own, except: .businessConsult)
            taken = intents(of: type, lexical, scores, reading, own)
        } else if isUnnamed, isForeign(type.type, scores, by: settings.unnamedRatio) {
            let odds =
                Self.exponential(scores[MessageType.nonBusiness.number])
                / Self.exponential(scores[type.type.number])
            (type, taken) = ((.nonBusiness, min(1, type.probability * Double(odds))), [])
        }
        if type.type == .businessConsult, !taken.isEmpty,
            !taken.contains(where: \.isConsultation)
        {
            // What leads has left no consultation.
            type.type = .businessFAQ
        }
        var judgement = Judgement(
            type: type.type, intents: taken, confidence: type.probability, margin: 0,
            isForModel: scores[ModelLabel.callIndex] > settings.callThreshold,
            needsModel: scores[ModelLabel.callIndex] > settings.needThreshold, scores: [])
        judgement.scores = merged(scores, lexical)
        rate(&judgement, scores, lexical)
        judgement.reasons = reasons(for: judgement, scores, lexical, reading)
        return judgement
    }

    /// The model's scores with the lexicon's share.
    private func mixed(_ scores: LabelScores, _ lexical: LexicalReading) -> LabelScores {
        guard sources.contains(.lexicon) else { return scores }
        var result = scores
        result[lexical.verdict.type.number] += settings.lexiconShare * Float(lexical.weight)
        for score in lexical.detection.scores where lexical.detection.intents.contains(score.intent)
        {
            guard let number = ModelLabel.number(of: score.intent) else { continue }
            let weight = min(LexicalReading.certain, score.value)
            result[ModelLabel.firstIntent + number] += settings.lexiconShare * Float(weight)
        }
        return result
    }

    // MARK: Type

    /// Whether what names nothing is not so many times likelier a request than foreign.
    private func isForeign(_ type: MessageType, _ scores: LabelScores, by ratio: Float) -> Bool {
        Self.exponential(scores[type.number])
            < ratio * Self.exponential(scores[MessageType.nonBusiness.number])
    }

    typealias TypeChoice = (type: MessageType, probability: Double)

    private func type(
        _ lexical: LexicalReading, _ scores: LabelScores, _ own: OwnWords,
        except excluded: MessageType? = nil
    ) -> TypeChoice {
        let odds = ModelLabel.types.indices.map {
            ModelLabel.types[$0] == excluded ? 0 : Self.exponential(scores[$0])
        }
        let total = odds.reduce(0, +)
        if own.isCourtesyAlone { return (.businessFAQ, 0.95) }
        let asksNothing = lexical.text.words.isEmpty
        if asksNothing || own.decidesType || lexical.evidence.has(.injection) {
            return (lexical.verdict.type, 0.95)
        }
        // What the lexicon knows is no mash.
        let isKnown = !lexical.detection.intents.isEmpty || lexical.knowsWords
        let isRequest =
            !lexical.knowsCourtesyOnly
            && (lexical.verdict.type == .businessFAQ || lexical.verdict.type == .businessConsult)
        var best = odds.indices.max { odds[$0] < odds[$1] } ?? 0
        let isNamed = lexical.detection.weight >= IntentDetector.threshold
        if isKnown, ModelLabel.types[best] == .emptyOrGibberish,
            isNamed || lexical.isOffTopic || odds[best] < settings.emptyProbability * total
        {
            best = (1..<odds.count).max { odds[$0] < odds[$1] } ?? best
        }
        let isForeign = ModelLabel.types[best] == .nonBusiness
        // A thing of the shop's that is asked for counts like a request in so many words.
        let isPlain =
            (isNamed && lexical.evidence.has(.trade)
                || !lexical.isOffTopic && lexical.detection.weight >= settings.plainRequest)
            && lexical.coverage >= settings.plainCoverage
        let least = isPlain ? settings.mutingProbability : settings.foreignProbability
        // Whoever thanks or takes leave and tells something besides asks for nothing.
        let takesLeave = lexical.detection.intents.contains { $0 == .thanks || $0 == .farewell }
        if isForeign || takesLeave, lexical.isMostlyCourtesy,
            odds[best] < settings.courtesyProbability * total
        {
            best = MessageType.businessFAQ.number
        } else if isForeign, isRequest, odds[best] < least * total {
            best = (2..<odds.count).max { odds[$0] < odds[$1] } ?? best
        } else if !isForeign, lexical.isPlainlyForeign,
            odds[best] < settings.plainlyForeignProbability * total
        {
            best = MessageType.nonBusiness.number
        }
        return (ModelLabel.types[best], Double(odds[best] / total))
    }

    // MARK: How sure

    private func merged(_ scores: LabelScores, _ lexical: LexicalReading) -> [Understanding.Score] {
        var result = lexical.detection.scores
        for intent in Intent.builtIn {
            let score = score(of: intent, scores)
            guard score > Self.leastScore else { continue }
            let value = IntentDetector.threshold + Self.scoreUnit * Double(score)
            if let known = result.firstIndex(where: { $0.intent == intent }) {
                result[known].value = value
            } else {
                result.append(.init(intent: intent, value: value))
            }
        }
        result.sort {
            $0.value == $1.value ? $0.intent.name < $1.intent.name : $0.value > $1.value
        }
        return result
    }

    private func rate(
        _ judgement: inout Judgement, _ scores: LabelScores, _ lexical: LexicalReading
    ) {
        let leading = judgement.leading
        guard ModelLabel.number(of: leading) != nil, !judgement.intents.isEmpty else {
            judgement.margin = judgement.confidence
            return
        }
        defer {
            // What the lexicon is sure of is no guess.
            if leading == lexical.detection.leading {
                judgement.margin = max(judgement.margin, lexical.detection.margin)
            }
        }
        let top = max(
            probability(score(of: leading, scores)), probabilityOfLeading(leading, scores))
        var next = 0.0
        for intent in Intent.builtIn where !intent.isCourtesy {
            guard !judgement.intents.contains(intent) else { continue }
            next = max(next, probability(score(of: intent, scores)))
        }
        judgement.margin = max(0, top - next)
        judgement.confidence = min(0.99, judgement.confidence * max(top, 0.1))
    }

    /// How probably an intent leads, of all that may.
    private func probabilityOfLeading(_ intent: Intent, _ scores: LabelScores) -> Double {
        guard let number = ModelLabel.number(of: intent) else { return 0 }
        var total: Float = 0
        for other in Intent.builtIn.indices {
            total += Self.exponential(scores[ModelLabel.firstLead + other])
        }
        return Double(Self.exponential(scores[ModelLabel.firstLead + number]) / total)
    }

    private func probability(_ score: Float) -> Double {
        1 / (1 + Double(Self.exponential(-score)))
    }

    /// e to the power of `x`, to about 1 in 10,000, the same on every machine.
    private static func exponential(_ x: Float) -> Float {
        let bounded = max(-40, min(40, x)) * 1.442_695
        let whole = bounded.rounded(.down)
        let part = (bounded - whole) * 0.693_147_2
        let series =
            1 + part
            * (1 + part * (0.5 + part * (0.166_666_7 + part * (0.041_666_7 + part * 0.008_333_3))))
        return series * Float(sign: .plus, exponent: Int(whole), significand: 1)
    }
}
