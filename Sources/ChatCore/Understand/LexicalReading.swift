/// What the lexicon alone makes of a message.
package struct LexicalReading {
    let text: NormalizedText
    let evidence: Evidence
    let detection: IntentDetector.Detection
    let verdict: MessageClassifier.Verdict

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
