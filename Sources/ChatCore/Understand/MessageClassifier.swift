/// Decides the type of a message from its evidence.
///
/// Costly mistakes first: a customer with a real request is never muted, so a word of the shop's outweighs a
/// foreign one unless the sentence as a whole is foreign.
struct MessageClassifier: Sendable {
    /// What a word of the trade adds to an intent when something foreign speaks against it.
    private static let tradeBonus = 1.5
    /// From this weight on a foreign phrase alone makes a message foreign.
    private static let offTopicThreshold = 2.0

    let mash: MashDetector

    /// The verdict, and how it came about.
    struct Verdict {
        var type: MessageType
        var isOffTopic = false
        /// Whether the words say nothing at all.
        var isMash = false
        /// Whether the type follows from nothing but the lack of anything known.
        var isGuess = false
    }

    func classify(_ evidence: Evidence, _ detection: IntentDetector.Detection) -> Verdict {
        if evidence.has(.injection) { return Verdict(type: .nonBusiness, isOffTopic: true) }
        let business = detection.intents.contains { !$0.isCourtesy }
        let strength =
            (business ? detection.weight : 0) + (evidence.has(.trade) ? Self.tradeBonus : 0)
        let foreign = evidence.weight(of: .offTopic)
        if foreign >= Self.offTopicThreshold, foreign > strength {
            return Verdict(type: .nonBusiness, isOffTopic: true)
        }
        if business {
            let consults = detection.intents.contains(where: \.isConsultation)
            return Verdict(type: consults ? .businessConsult : .businessFAQ)
        }
        if isPlain(evidence, .affirmation) || isPlain(evidence, .negation) {
            let courtesy = detection.intents.isEmpty
            return Verdict(type: courtesy ? .emptyOrGibberish : .businessFAQ)
        }
        if evidence.has(.trade) { return Verdict(type: .businessConsult) }
        if foreign >= 1 { return Verdict(type: .nonBusiness, isOffTopic: true) }
        if !detection.intents.isEmpty { return Verdict(type: .businessFAQ) }
        if isAllMash(evidence) { return Verdict(type: .emptyOrGibberish, isMash: true) }
        return Verdict(type: .nonBusiness, isGuess: true)
    }

    /// Whether the message says yes (or no) and nothing else that counts.
    func isPlain(_ evidence: Evidence, _ label: Reason.Label) -> Bool {
        guard evidence.has(label) else { return false }
        var covered = 0
        for hit in evidence.hits where hit.role == .evidence(label) { covered += hit.range.count }
        let words = evidence.reading.items.lazy.filter { !$0.isAside }.count
        return covered * 2 >= words && words <= 6
    }

    /// Whether no item is a word: signs, digits, pictographs, mash.
    private func isAllMash(_ evidence: Evidence) -> Bool {
        var words = 0
        var mashed = 0
        for (index, token) in evidence.reading.tokens.enumerated() {
            switch token.kind {
            case .word:
                words += 1
                if !evidence.reading.isKnown[index],
                    token.key.utf8.count <= 2 || mash.isMash(token.key)
                {
                    mashed += 1
                }
            case .code: words += 1
            default: break
            }
        }
        return words == 0 || mashed * 3 >= words * 2
    }
}
