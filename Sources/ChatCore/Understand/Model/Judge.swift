/// Weighs what the lexicon found and what the linear model makes of it.
///
/// The model was trained with the lexicon's findings among its features, so its scores hold both voices. The
/// shop's own words are a third one that it cannot know, and go before it.
package struct Judge: Sendable {
    /// What a score of the model is on the lexicon's scale, where 2 is a mention.
    private static let scoreUnit = 0.5
    /// Below this score nothing speaks for an intent.
    private static let leastScore: Float = -2

    private let model: LinearModel
    private let sources: FeatureExtractor.Sources
    private let settings: JudgeSettings

    /// A judge with a model; `hearsLexicon` is `false` for one that was trained on words alone.
    package init(
        _ model: LinearModel, hearsLexicon: Bool = true, settings: JudgeSettings = JudgeSettings()
    ) {
        self.model = model
        self.settings = settings
        sources = hearsLexicon ? .all : .words
    }

    /// Weighs a message.
    func judge(_ lexical: LexicalReading, after previous: String?) -> Judgement {
        let features = FeatureExtractor(lexical, after: previous, sources: sources).features
        let rows = model.rows(of: features)
        let scores = mixed(model.scores(rows), lexical)
        let own = OwnWords(lexical)
        var type = type(lexical, scores, own)
        var taken = intents(of: type, lexical, scores, rows, own)
        if type.type == .businessFAQ, taken.isEmpty, !own.decidesType {
            // No fixed question without a question.
            type = self.type(lexical, scores, own, except: .businessFAQ)
            taken = intents(of: type, lexical, scores, rows, own)
        }
        let isVague =
            type.type == .businessConsult && taken.allSatisfy { $0.isCourtesy || $0 == .other }
            && !own.decidesType && (lexical.verdict.isGuess || lexical.knowsCourtesyOnly)
        let isUnnamed =
            (type.type == .businessFAQ || type.type == .businessConsult) && !own.decidesType
            && previous == nil && lexical.detection.intents.isEmpty && !lexical.evidence.has(.trade)
        if isVague, isForeign(type.type, scores, by: settings.vagueRatio) {
            type = self.type(lexical, scores, own, except: .businessConsult)
            taken = intents(of: type, lexical, scores, rows, own)
        } else if isUnnamed, isForeign(type.type, scores, by: settings.unnamedRatio) {
            let odds =
                Self.exponential(scores[MessageType.nonBusiness.number])
                / Self.exponential(scores[type.type.number])
            (type, taken) = ((.nonBusiness, min(1, type.probability * Double(odds))), [])
        }
        var judgement = Judgement(
            type: type.type, intents: taken, confidence: type.probability, margin: 0,
            isForModel: scores[ModelLabel.callIndex] > settings.callThreshold,
            needsModel: scores[ModelLabel.callIndex] > settings.needThreshold, scores: [])
        judgement.scores = merged(scores, lexical)
        rate(&judgement, scores, lexical)
        judgement.reasons = reasons(for: judgement, lexical, rows)
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

    private typealias TypeChoice = (type: MessageType, probability: Double)

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
            odds[best] < settings.mutingProbability * total
        {
            best = MessageType.nonBusiness.number
        }
        return (ModelLabel.types[best], Double(odds[best] / total))
    }

    // MARK: Intents

    /// The intents that are no consultation.
    private static let fixedIntents = Intent.builtIn.filter { !$0.isConsultation }

    private func intents(
        of choice: TypeChoice, _ lexical: LexicalReading, _ scores: LabelScores,
        _ rows: OwnedRows, _ own: OwnWords
    ) -> [Intent] {
        guard choice.type == .businessFAQ || choice.type == .businessConsult else { return [] }
        let isConsult = choice.type == .businessConsult
        let candidates = isConsult ? Intent.builtIn : Self.fixedIntents
        // What the shop wrote itself needs no guesses beside it; courtesies are plain words.
        var taken = candidates.filter { intent in
            let isNamed = lexical.detection.intents.contains(intent)
            if intent.isCourtesy { return isNamed }
            let isPlain =
                isNamed && lexical.evidence.heaviest(.intent(intent)) >= settings.plainWeight
            let threshold =
                isPlain
                ? intent.isOfTheSeven
                    ? settings.plainFixedThreshold : settings.plainThreshold
                : isNamed ? settings.namedThreshold : threshold(of: intent)
            return score(of: intent, scores) > threshold && (isNamed || own.intents.isEmpty)
        }
        func take(_ intents: [Intent]) {
            for intent in intents where !taken.contains(intent) { taken.append(intent) }
        }
        // Courtesies are plain words, and the lexicon knows them.
        take(lexical.detection.intents.filter(\.isCourtesy) + own.intents)
        func isNamed() -> Bool {
            taken.contains { isConsult ? $0.isConsultation && $0 != .other : true }
        }
        if isConsult, own.intents.isEmpty { consult(&taken, scores) }
        if !isNamed() { take(lexical.detection.intents.filter(candidates.contains)) }
        if !isNamed() { take(likeliest(candidates, isConsult: isConsult, scores)) }
        if taken.contains(where: { !$0.isCourtesy && $0 != .other }) {
            taken.removeAll { $0 == .other }
        }
        dropShadows(&taken, lexical, scores, own)
        let places = taken.map { place(of: $0, lexical, rows) }
        return zip(taken, places).sorted { $0.1 < $1.1 }.map(\.0)
    }

    /// So few words ask for a thing or its price and nothing else.
    private static let fewWords = 5

    /// Of a thing, a part, advice on it and its repair, what is mentioned less surely only repeats the other.
    private func dropShadows(
        _ taken: inout [Intent], _ lexical: LexicalReading, _ scores: LabelScores, _ own: OwnWords
    ) {
        func isNamed(_ intent: Intent) -> Bool {
            lexical.detection.intents.contains(intent) || own.intents.contains(intent)
        }
        let thing = score(of: .availability, scores)
        // "¿Tienen pedales?" asks for a part.
        if taken.contains(.parts), thing < settings.besideParts,
            !own.intents.contains(.availability)
        {
            taken.removeAll { $0 == .availability }
        }
        // "¿Tienen máquinas Toyota?" asks for none.
        if taken.contains(.availability), !isNamed(.parts),
            thing > score(of: .parts, scores) + settings.aboveParts
        {
            taken.removeAll { $0 == .parts }
        }
        // "¿Y la Jack?" asks whether it is there, "¿cuánto vale el motor?" what it costs.
        if isNamed(.availability) || isNamed(.price), lexical.text.words.count <= Self.fewWords {
            taken.removeAll {
                ($0 == .advice || $0 == .repair) && !isNamed($0)
                    && score(of: $0, scores) < settings.besideThing
            }
        }
    }

    /// What surely asks for advice or tells a trouble is that, and no question for a thing that it names less surely.
    private func consult(_ taken: inout [Intent], _ scores: LabelScores) {
        guard scores[ModelLabel.callIndex] > settings.sureCall, !taken.contains(.advice),
            !taken.contains(.repair)
        else { return }
        let isAdvice = score(of: .advice, scores) >= score(of: .repair, scores)
        let best: Intent = isAdvice ? .advice : .repair
        let value = score(of: best, scores)
        let articles = taken.filter { $0 == .availability || $0 == .parts || $0 == .price }
        let weaker = articles.filter { score(of: $0, scores) < value }
        let isSurest =
            weaker.count == articles.count || scores[ModelLabel.callIndex] > settings.certainCall
        guard value > settings.consultThreshold, isSurest else { return }
        taken.removeAll(where: weaker.contains)
        taken.append(best)
    }

    /// The intent that comes closest to being mentioned, if it comes close.
    private func likeliest(
        _ candidates: [Intent], isConsult: Bool, _ scores: LabelScores
    ) -> [Intent] {
        let tolerance = isConsult ? settings.guessTolerance : settings.fixedTolerance
        // Nobody is called for on a guess.
        let close = candidates.filter {
            $0.isConsultation == isConsult && $0 != .human
                && score(of: $0, scores) > ($0.isCourtesy ? 0 : threshold(of: $0) - tolerance)
        }
        return close.max { score(of: $0, scores) < score(of: $1, scores) }.map { [$0] } ?? []
    }

    /// What hands the conversation to people and silences the bot needs more than a hint.
    private func threshold(of intent: Intent) -> Float {
        switch intent {
        case .purchase, .complaint, .human: settings.handoffThreshold
        case _ where intent.isOfTheSeven: settings.fixedThreshold
        default: settings.intentThreshold
        }
    }

    private func score(of intent: Intent, _ scores: LabelScores) -> Float {
        ModelLabel.number(of: intent).map { scores[ModelLabel.firstIntent + $0] } ?? 0
    }

    /// Where an intent is mentioned: at the first words that the lexicon knows it by, or at those that say most
    /// for it.
    private func place(
        of intent: Intent, _ lexical: LexicalReading, _ rows: OwnedRows
    ) -> Int {
        let label = Reason.Label.intent(intent)
        if let hit = lexical.evidence.hits.first(where: { $0.role == .evidence(label) }) {
            return hit.range.lowerBound
        }
        guard let number = ModelLabel.number(of: intent) else { return 0 }
        let words = model.contributions(
            rows, to: ModelLabel.firstIntent + number,
            items: lexical.evidence.reading.tokens.count)
        return words.indices.max { words[$0].weight < words[$1].weight } ?? 0
    }

    // MARK: Reasons

    /// How many words are named, and what the least of them adds.
    private static let reasonLimit = 3
    private static let reasonWeight: Float = 0.3

    private func reasons(
        for judgement: Judgement, _ lexical: LexicalReading, _ rows: OwnedRows
    ) -> [Reason] {
        var place = judgement.type.number
        var label = Reason.Label.offTopic
        if judgement.type == .emptyOrGibberish { label = .gibberish }
        if let number = ModelLabel.number(of: judgement.leading), !judgement.intents.isEmpty {
            place = ModelLabel.firstIntent + number
            label = .intent(judgement.leading)
        }
        let tokens = lexical.evidence.reading.tokens
        let shares = model.contributions(rows, to: place, items: tokens.count)
        // Of equal ones the first.
        var strongest: [Int] = []
        for word in shares.indices where shares[word].weight >= Self.reasonWeight {
            let rank =
                strongest.firstIndex { shares[$0].weight < shares[word].weight }
                ?? strongest.endIndex
            guard rank < Self.reasonLimit else { continue }
            if strongest.count == Self.reasonLimit { strongest.removeLast() }
            strongest.insert(word, at: rank)
        }
        strongest.sort()
        return strongest.map {
            Reason(
                phrase: tokens[$0].key, label: label, weight: Double(shares[$0].weight),
                source: .model)
        }
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
        let top = probability(score(of: leading, scores))
        var next = 0.0
        for intent in Intent.builtIn where !intent.isCourtesy {
            guard !judgement.intents.contains(intent) else { continue }
            next = max(next, probability(score(of: intent, scores)))
        }
        judgement.margin = max(0, top - next)
        judgement.confidence = min(0.99, judgement.confidence * max(top, 0.1))
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
