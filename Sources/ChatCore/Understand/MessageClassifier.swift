/// Decides the type of a message from its evidence.
///
/// Costly mistakes first: a customer with a real request is never muted, so a word of the shop's
/// outweighs a foreign one unless the sentence as a whole is foreign.
struct MessageClassifier: Sendable {
    /// What a word of the trade adds to an intent when something foreign speaks against it.
    private static let tradeBonus = 1.5
    /// From this weight on a foreign phrase makes a message foreign.
    private static let foreignThreshold = 2.0
    /// From this weight on it takes what is asked in the same clause with it.
    private static let hardForeign = 3.0

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
        let foreign = evidence.heaviest(.offTopic)
        if foreign >= Self.foreignThreshold, isForeign(evidence, foreign) {
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

    /// Whether a message with something foreign in it asks for nothing that the shop does.
    private func isForeign(_ evidence: Evidence, _ foreign: Double) -> Bool {
        let hasTrade = evidence.has(.trade)
        var foreignClauses: Set<Int> = []
        for hit in evidence.hits where hit.role == .evidence(.offTopic) {
            foreignClauses.insert(evidence.clause(of: hit))
        }
        var beside = 0.0
        var among = 0.0
        for hit in evidence.hits {
            guard case .evidence(.intent(let intent)) = hit.role, !intent.isCourtesy,
                intent != .other
            else { continue }
            if foreignClauses.contains(evidence.clause(of: hit)) {
                among = max(among, hit.weight)
            } else {
                beside = max(beside, hit.weight)
            }
        }
        if beside >= IntentDetector.threshold { return false }
        if hasTrade { return foreign > max(among, beside) + Self.tradeBonus }
        return foreign >= Self.hardForeign || foreign >= among
    }

    /// Whether the message says yes (or no) and nothing else that counts.
    func isPlain(_ evidence: Evidence, _ label: Reason.Label) -> Bool {
        guard evidence.has(label) else { return false }
        var covered = PlaceSet()
        for hit in evidence.hits where Self.isYesOrNo(hit) { covered.insert(hit.range) }
        guard evidence.hits.first(where: Self.isYesOrNo)?.role == .evidence(label) else {
            return false
        }
        for (index, token) in evidence.reading.tokens.enumerated()
        where !covered.contains(index) && token.isWordLike {
            guard ClauseEdges.isFiller(token.key) || token.key == "jaja" else { return false }
        }
        return true
    }

    private static func isYesOrNo(_ hit: Evidence.Hit) -> Bool {
        hit.role == .evidence(.affirmation) || hit.role == .evidence(.negation)
    }

    /// Whether no item is a word: signs, digits, pictographs, laughter, mash.
    private func isAllMash(_ evidence: Evidence) -> Bool {
        var words = 0
        var mashed = 0
        for (index, token) in evidence.reading.tokens.enumerated() {
            switch token.kind {
            case .word:
                words += 1
                let isKnown = evidence.reading.isKnown(index)
                if token.key.utf8.count <= 1 || token.key == "jaja"
                    || !isKnown && (token.key.utf8.count <= 2 || mash.isMash(token.key))
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
