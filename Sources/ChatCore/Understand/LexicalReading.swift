/// What the lexicon alone makes of a message.
package final class LexicalReading {
    let text: NormalizedText
    let evidence: Evidence
    let detection: IntentDetector.Detection
    let verdict: MessageClassifier.Verdict
    /// The items that only greet, thank, take leave or call somebody; none when nothing else is said.
    let aside: PlaceSet

    init(
        text: NormalizedText, evidence: Evidence, detection: IntentDetector.Detection,
        verdict: MessageClassifier.Verdict
    ) {
        self.text = text
        self.evidence = evidence
        self.detection = detection
        self.verdict = verdict
        aside = Self.aside(in: evidence)
    }

    private static func aside(in evidence: Evidence) -> PlaceSet {
        let tokens = evidence.reading.tokens
        var result = PlaceSet()
        for hit in evidence.hits {
            guard case .evidence(.intent(let intent)) = hit.role, intent.isCourtesy else {
                continue
            }
            result.insert(hit.range)
        }
        ClauseEdges.markAddresses(in: evidence.reading, &result)
        let isAlone = tokens.indices.allSatisfy { result.contains($0) || !tokens[$0].isWordLike }
        return isAlone ? PlaceSet() : result
    }

    /// Whether the lexicon knows of it no more than that it greets, thanks or takes leave, although it says more.
    var knowsCourtesyOnly: Bool {
        verdict.type == .businessFAQ && detection.intents.allSatisfy(\.isCourtesy)
            && !aside.isEmpty
    }

    /// The share of its items that the lexicon knows a meaning of, 0 through 1.
    var coverage: Double {
        Double(evidence.coveredCount) / Double(max(1, evidence.reading.items.count))
    }

    /// Whether anything speaks for something foreign.
    var isOffTopic: Bool { evidence.has(.offTopic) }

    /// From this weight on a foreign phrase says by itself what a message is about.
    private static let hardForeign = 3.0

    /// Whether two phrases say that it is about something foreign, and no word that it is about the shop's trade.
    var isPlainlyForeign: Bool {
        verdict.type == .nonBusiness && !evidence.has(.trade)
            && evidence.hits.count { hit in
                hit.role == .evidence(.offTopic) && hit.weight >= Self.hardForeign
            } > 1
    }

    /// Whether it is no mash to the lexicon and holds a word that it knows.
    var knowsWords: Bool {
        verdict.type != .emptyOrGibberish
            && evidence.reading.tokens.indices.contains {
                evidence.reading.tokens[$0].kind == .word && evidence.reading.isKnown($0)
            }
    }

    /// Whether no more is said beside a courtesy than the courtesy itself says.
    var isMostlyCourtesy: Bool {
        guard knowsCourtesyOnly, !isOffTopic else { return false }
        let tokens = evidence.reading.tokens
        let words = tokens.indices.filter {
            tokens[$0].isWordLike && (aside.contains($0) || !ClauseEdges.isSmall(tokens[$0].key))
        }
        return words.count(where: aside.contains) * 2 >= words.count
    }

    /// Whether all other items are no words.
    func saysNothing(beside range: Range<Int>) -> Bool {
        evidence.reading.tokens.indices.allSatisfy {
            range.contains($0) || !evidence.reading.tokens[$0].isWordLike
        }
    }

    /// From this weight on more evidence adds no certainty.
    static let certain = 4.0

    /// How much speaks for the lexicon's type: 0 when it only guesses, ``certain`` at most.
    var weight: Double {
        if verdict.isGuess || knowsCourtesyOnly { return 0 }
        switch verdict.type {
        case .businessFAQ, .businessConsult: return min(Self.certain, detection.weight)
        case .emptyOrGibberish: return Self.certain / 2
        case .nonBusiness:
            let foreign = max(evidence.heaviest(.offTopic), evidence.heaviest(.injection))
            return min(Self.certain, foreign)
        }
    }
}
