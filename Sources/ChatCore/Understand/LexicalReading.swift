/// What the lexicon alone makes of a message.
package struct LexicalReading {
    let text: NormalizedText
    let evidence: Evidence
    let detection: IntentDetector.Detection
    let verdict: MessageClassifier.Verdict

    /// Whether anything speaks for something foreign.
    var isOffTopic: Bool { evidence.has(.offTopic) }

    /// Whether it is no mash to the lexicon and holds a word that it knows.
    var knowsWords: Bool {
        verdict.type != .emptyOrGibberish
            && evidence.reading.tokens.indices.contains {
                evidence.reading.tokens[$0].kind == .word && evidence.reading.isKnown($0)
            }
    }

    /// From this weight on more evidence adds no certainty.
    static let certain = 4.0

    /// How much speaks for the lexicon's type: 0 when it only guesses, ``certain`` at most.
    var weight: Double {
        if verdict.isGuess { return 0 }
        switch verdict.type {
        case .businessFAQ, .businessConsult: return min(Self.certain, detection.weight)
        case .emptyOrGibberish: return Self.certain / 2
        case .nonBusiness:
            let foreign = max(evidence.heaviest(.offTopic), evidence.heaviest(.injection))
            return min(Self.certain, foreign)
        }
    }

    /// The type by the lexicon alone.
    package var messageType: MessageType { verdict.type }
    /// The intents by the lexicon alone, in the order of mention.
    package var intents: [Intent] {
        switch verdict.type {
        case .businessFAQ, .businessConsult: detection.intents
        case .emptyOrGibberish, .nonBusiness: []
        }
    }
}
