/// Understands customers' messages with a general lexicon of Colombian Spanish and a shop's own
/// words.
///
/// Built once (some milliseconds), then only read: `Sendable`, pure, deterministic. Cost of
/// a message: linear up to the length cap of ``NormalizedText``; about 10 µs for a typical one.
public struct Understander: Sendable {
    /// One that knows no shop.
    public static let general = Understander()

    private let lexicon: Lexicon
    private let detector = IntentDetector()
    private let classifier: MessageClassifier

    /// Builds an understander.
    ///
    /// - Parameters:
    ///   - vocabulary: The shop's words, phrases and intents.
    ///   - catalog: What it sells; names, brands, models and aliases count as words of the trade.
    public init(
        vocabulary: Vocabulary = Vocabulary(), catalog: Catalog = Catalog(items: [])
    ) {
        lexicon = Lexicon(vocabulary: vocabulary, catalog: catalog)
        classifier = MessageClassifier(
            mash: MashDetector(words: lexicon.words.allLetters))
    }

    /// Understands a message.
    ///
    /// - Parameters:
    ///   - text: What the customer wrote.
    ///   - context: What the conversation holds that settles short messages.
    /// - Returns: Type, intents and the reasons for both.
    public func understand(
        _ text: String, after context: UnderstandingContext = UnderstandingContext()
    ) -> Understanding {
        understand(NormalizedText(text), after: context)
    }

    /// Understands a message that is in plain form already.
    public func understand(
        _ text: NormalizedText, after context: UnderstandingContext = UnderstandingContext()
    ) -> Understanding {
        let evidence = evidence(in: text)
        let detection = detector.detect(evidence)
        let verdict = classifier.classify(evidence, detection)
        var result = Understanding(
            text: text, messageType: verdict.type, intent: detection.leading,
            intents: detection.intents)
        result.scores = detection.scores
        result.reasons = evidence.reasons
        result.isInjection = evidence.has(.injection)
        result.isOffTopic = verdict.isOffTopic
        result.isUrgent = evidence.has(.urgent)
        result.isAffirmation = classifier.isPlain(evidence, .affirmation)
        result.isNegation = !result.isAffirmation && classifier.isPlain(evidence, .negation)
        result.amounts = text.tokens.compactMap { $0.kind == .amount ? $0.value : nil }
        result.places = evidence.phrases(.place)
        result.tradeWords = evidence.phrases(.evidence(.trade))
        settle(&result, verdict, detection)
        if context.openQuestion != nil { answer(&result, context) }
        return result
    }

    /// What the words say.
    func evidence(in text: NormalizedText) -> Evidence {
        Evidence(lexicon.read(text), in: lexicon)
    }

    /// The intent that one phrase over all of a text's words decides, if there is one.
    func meaning(ofPhrase text: String) -> Intent? {
        let evidence = evidence(in: NormalizedText(text))
        for hit in evidence.hits {
            if case .evidence(.intent(let intent)) = hit.role,
                hit.range == evidence.reading.items.indices, hit.weight >= IntentDetector.threshold
            {
                return intent
            }
        }
        return nil
    }

    /// Brings intents in line with the type, and says how sure both are.
    private func settle(
        _ result: inout Understanding, _ verdict: MessageClassifier.Verdict,
        _ detection: IntentDetector.Detection
    ) {
        switch verdict.type {
        case .nonBusiness, .emptyOrGibberish:
            let words = result.text.plain
            if verdict.isMash, result.text.tokens.contains(where: { $0.kind == .word }) {
                result.reasons.append(Reason(phrase: words, label: .gibberish, weight: 1))
            }
            result.intent = .other
            result.intents =
                verdict.type == .nonBusiness ? detection.intents.filter(\.isCourtesy) : []
            result.confidence = verdict.isGuess ? 0.4 : 0.9
            result.margin = verdict.isGuess ? 0.2 : 0.8
        case .businessFAQ, .businessConsult:
            let weight = detection.weight
            guard weight > 0 else {
                result.confidence = 0.3
                return
            }
            result.confidence = min(0.99, weight / (weight + 0.6))
            result.margin = max(0, (weight - detection.runnerUp) / weight) * min(1, weight / 2)
        }
    }

    /// A short reply to our question is an answer, whatever it would be alone.
    private func answer(_ result: inout Understanding, _ context: UnderstandingContext) {
        let isShort = result.text.words.count <= 4
        let saysNothingElse =
            result.messageType == .emptyOrGibberish
            && !result.reasons.contains { $0.label == .gibberish }
            || result.messageType == .nonBusiness && !result.isOffTopic && isShort
        guard result.isAffirmation || result.isNegation || saysNothingElse,
            result.isAffirmation || result.isNegation || !result.text.words.isEmpty
        else { return }
        guard result.intents.allSatisfy({ $0.isCourtesy }) else { return }
        result.isAnswer = true
        let subject = context.lastIntent ?? .other
        result.messageType = subject.messageType
        result.intent = subject
        if !result.intents.contains(subject), subject != .other { result.intents.append(subject) }
        result.confidence = max(result.confidence, 0.6)
        result.margin = max(result.margin, 0.3)
    }
}
