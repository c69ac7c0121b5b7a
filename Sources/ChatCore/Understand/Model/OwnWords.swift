/// What the shop's own phrases say of a message: they go before anything learned.
struct OwnWords {
    /// From so many words on a phrase of the shop's is a sentence, not just a name.
    private static let sentence = 2

    /// The intents that the shop's phrases name, in the order of mention.
    private(set) var intents: [Intent] = []
    /// Whether they settle the type as well.
    private(set) var decidesType = false
    /// Whether a courtesy of the shop's is all that is said: `¿es La Puntada?`.
    private(set) var isCourtesyAlone = false

    init(_ lexical: LexicalReading) {
        for hit in lexical.evidence.hits where hit.isShops {
            switch hit.role {
            case .evidence(.intent(let intent)):
                let isCustom = ModelLabel.number(of: intent) == nil
                guard isCustom || hit.range.count >= Self.sentence else { continue }
                guard !intent.isCourtesy else {
                    // Much may stand beside a greeting.
                    isCourtesyAlone = isCourtesyAlone || lexical.saysNothing(beside: hit.range)
                    decidesType = decidesType || isCourtesyAlone || lexical.isMostlyCourtesy
                    continue
                }
                if !intents.contains(intent) { intents.append(intent) }
            case .evidence(.offTopic):
                decidesType = decidesType || lexical.verdict.type == .nonBusiness
            default: break
            }
        }
        if !intents.isEmpty { decidesType = true }
    }
}
