/// Understands customers' messages with a general lexicon of Colombian Spanish, a shop's own words and a
/// model that weighs both.
///
/// Built once (some milliseconds), then only read: `Sendable`, pure, deterministic. Cost of
/// a message: linear up to the length cap of ``NormalizedText``; about 10 µs for a typical one.
public struct Understander: Sendable {
    /// One that knows no shop.
    public static let general = Understander()

    private let lexicon: Lexicon
    private let detector = IntentDetector()
    private let classifier: MessageClassifier
    private var judge: Judge? = Judge(.shipped)

    /// Builds an understander.
    ///
    /// - Parameters:
    ///   - vocabulary: The shop's words, phrases and intents.
    ///   - catalog: What it sells; names, brands, models and aliases count as words of the trade.
    ///   - shopName: What it is called: who asks whether this is the shop greets it.
    public init(
        vocabulary: Vocabulary = Vocabulary(), catalog: Catalog = Catalog(items: []),
        shopName: String = ""
    ) {
        lexicon = Lexicon(vocabulary: vocabulary, catalog: catalog, shopName: shopName)
        classifier = MessageClassifier(
            mash: MashDetector(words: lexicon.words.allLetters))
    }

    /// Builds one for a shop, with its name, its words and what it sells.
    public init(_ business: Business) {
        self.init(
            vocabulary: business.vocabulary, catalog: business.catalog,
            shopName: business.profile.name)
    }

    /// The same lexicon with another judge; without one the lexicon decides alone.
    package func judged(by judge: Judge?) -> Understander {
        var copy = self
        copy.judge = judge
        return copy
    }

    /// The features that the model sees of a message.
    ///
    /// - Parameters:
    ///   - text: What the customer wrote.
    ///   - previous: What the shop said just before.
    ///   - hearsLexicon: Whether what the lexicon found is among them.
    /// - Returns: Each feature once.
    package func features(
        of text: String, after previous: String?, hearsLexicon: Bool
    ) -> FeatureSet {
        var extractor = FeatureExtractor(
            read(NormalizedText(text)), after: previous, sources: hearsLexicon ? .all : .words)
        return extractor.features()
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
        let lexical = read(text)
        let text = lexical.text
        let evidence = lexical.evidence
        var result = Understanding(
            text: text, messageType: lexical.verdict.type, intent: lexical.detection.leading,
            intents: lexical.detection.intents)
        result.scores = lexical.detection.scores
        result.reasons = evidence.reasons
        result.isInjection = evidence.has(.injection)
        result.isOffTopic = lexical.verdict.isOffTopic
        result.isUrgent = evidence.has(.urgent)
        result.isAffirmation = classifier.isPlain(evidence, .affirmation)
        result.isNegation = !result.isAffirmation && classifier.isPlain(evidence, .negation)
        result.amounts = text.tokens.compactMap { $0.kind == .amount ? $0.value : nil }
        result.places = evidence.phrases(.place)
        result.tradeWords = evidence.phrases(.evidence(.trade))
        settle(&result, lexical)
        if context.openQuestion != nil { answer(&result, context) }
        if let judge, !result.isAnswer {
            take(judge.judge(lexical, after: context.previous), into: &result, lexical)
        }
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

    private func read(_ written: NormalizedText) -> LexicalReading {
        var text = written
        var reading = lexicon.read(text)
        if let spaced = WordSpacing.corrected(text, as: reading, in: lexicon.words) {
            text = spaced
            reading = lexicon.read(text)
        }
        let evidence = Evidence(reading, in: lexicon)
        let detection = detector.detect(evidence)
        return LexicalReading(
            text: text, evidence: evidence, detection: detection,
            verdict: classifier.classify(evidence, detection))
    }

    /// Puts what was judged in the place of what the lexicon says alone.
    private func take(
        _ judgement: Judgement, into result: inout Understanding, _ lexical: LexicalReading
    ) {
        if judgement.type != result.messageType {
            result.isOffTopic = judgement.type == .nonBusiness
        }
        result.messageType = judgement.type
        result.confidence = judgement.confidence
        result.isForModel = judgement.isForModel
        result.needsModel = judgement.needsModel
        result.scores = judgement.scores
        result.reasons += judgement.reasons
        switch judgement.type {
        case .nonBusiness, .emptyOrGibberish:
            result.intent = .other
            result.intents =
                judgement.type == .nonBusiness
                ? lexical.detection.intents.filter(\.isCourtesy) : []
            result.margin = judgement.confidence
        case .businessFAQ, .businessConsult:
            result.intents = judgement.intents
            result.intent = judgement.leading
            result.margin = judgement.margin
        }
    }

    /// Brings intents in line with the type, and says how sure both are.
    private func settle(_ result: inout Understanding, _ lexical: LexicalReading) {
        let verdict = lexical.verdict
        let detection = lexical.detection
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
            result.margin = detection.margin
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
