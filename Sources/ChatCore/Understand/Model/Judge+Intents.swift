// Which intents a message holds, and which of them leads.

extension Judge {
    /// The intents that are no consultation.
    private static let fixedIntents = Intent.builtIn.filter { !$0.isConsultation }

    func intents(
        of choice: TypeChoice, _ lexical: LexicalReading, _ scores: LabelScores,
        _ reading: ModelReading, _ own: OwnWords
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
        if taken.count > 1 {
            let places = taken.map { place(of: $0, lexical, reading) }
            // Of two in one place the words name one, and the other is a guess.
            taken = zip(taken, places).sorted {
                ($0.1, lexical.detection.intents.contains($0.0) ? 0 : 1)
                    < ($1.1, lexical.detection.intents.contains($1.0) ? 0 : 1)
            }.map(\.0)
        }
        if own.intents.isEmpty { lead(&taken, among: candidates, lexical, scores) }
        return taken
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
        // "¿Cada cuánto toca el mantenimiento?" asks nobody to do it.
        if taken.contains(.advice), isNamed(.advice), !isNamed(.repair),
            score(of: .repair, scores) < score(of: .advice, scores)
        {
            taken.removeAll { $0 == .repair }
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

    /// Lets that intent lead which the model takes for the one that does; the intents come in the order of mention.
    ///
    /// One consultation leads whatever it stands beside, so what leads depends on all that is mentioned: it is learned by
    /// itself, and where it is surer than what the single intents make of it, they give way.
    private func lead(
        _ taken: inout [Intent], among candidates: [Intent], _ lexical: LexicalReading,
        _ scores: LabelScores
    ) {
        guard taken.contains(where: { !$0.isCourtesy }) else { return }
        func isNamed(_ intent: Intent) -> Bool { lexical.detection.intents.contains(intent) }
        func value(_ intent: Intent) -> Float {
            guard let number = ModelLabel.number(of: intent) else { return -.infinity }
            return scores[ModelLabel.firstLead + number]
                + (isNamed(intent) ? settings.namedLead : 0)
        }
        func isWeak(_ intent: Intent) -> Bool {
            !isNamed(intent) && score(of: intent, scores) < 0
        }
        // Nobody who complains or wants people is brushed off.
        func mayGo(_ intent: Intent) -> Bool {
            intent != .complaint && intent != .human || isWeak(intent)
        }
        let leading = Intent.leading(of: taken)
        guard let best = candidates.max(by: { value($0) < value($1) }), best != leading
        else { return }
        let margin = value(best) - value(leading)
        let isNew = !taken.contains(best)
        let isCertain = lexical.evidence.heaviest(.intent(leading)) >= LexicalReading.certain
        if isCertain, !isNamed(best) { return }
        let least =
            isNew && Self.handsOver(best) ? settings.handoffLeadMargin : settings.leadMargin
        guard margin > least else { return }
        if best == .other || best.isCourtesy {
            // `otro` stands alone; a courtesy leads where nothing is asked: whoever thanks tells something besides.
            let isSure = best == .other && margin > settings.consultationMargin
            guard best == .other || !isNew,
                taken.allSatisfy({
                    $0.isCourtesy || $0 == .other || mayGo($0) && (isSure || !isNamed($0))
                })
            else { return }
            taken.removeAll { !$0.isCourtesy }
            if best.isCourtesy { return }
        } else if !best.isConsultation, taken.count(where: \.isConsultation) == 1 {
            // Beside any number of consultations but one, what is mentioned first leads.
            guard margin > settings.consultationMargin, mayGo(leading) else { return }
            taken.removeAll { $0 == leading }
        } else if isNew, isWeak(leading) {
            taken.removeAll { $0 == leading }
        } else if !isNew, isNamed(best), isNamed(leading) {
            // The lexicon knows which comes first.
            return
        }
        taken.removeAll { $0 == best || $0 == .other }
        taken.insert(best, at: taken.firstIndex { !$0.isCourtesy } ?? taken.endIndex)
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
        if Self.handsOver(intent) { return settings.handoffThreshold }
        return intent.isOfTheSeven ? settings.fixedThreshold : settings.intentThreshold
    }

    private static func handsOver(_ intent: Intent) -> Bool {
        intent == .purchase || intent == .complaint || intent == .human
    }

    func score(of intent: Intent, _ scores: LabelScores) -> Float {
        ModelLabel.number(of: intent).map { scores[ModelLabel.firstIntent + $0] } ?? 0
    }

    /// Where an intent is mentioned: at the first words that the lexicon knows it by, or at those that say most
    /// for it.
    private func place(
        of intent: Intent, _ lexical: LexicalReading, _ reading: ModelReading
    ) -> Int {
        let label = Reason.Label.intent(intent)
        if let hit = lexical.evidence.hits.first(where: { $0.role == .evidence(label) }) {
            return hit.range.lowerBound
        }
        guard let number = ModelLabel.number(of: intent) else { return 0 }
        let words = model.contributions(
            reading, to: ModelLabel.firstIntent + number,
            items: lexical.evidence.reading.tokens.count)
        return words.indices.max { words[$0].weight < words[$1].weight } ?? 0
    }
}
