// The words that say most for what a message was taken for.

extension Judge {
    /// How many words are named, and what the least of them adds.
    private static let reasonLimit = 3
    private static let reasonWeight: Float = 0.3

    func reasons(
        for judgement: Judgement, _ scores: LabelScores, _ lexical: LexicalReading,
        _ reading: ModelReading
    ) -> [Reason] {
        var place = judgement.type.number
        var label = Reason.Label.offTopic
        if judgement.type == .emptyOrGibberish { label = .gibberish }
        if let number = ModelLabel.number(of: judgement.leading), !judgement.intents.isEmpty {
            // What is hardly mentioned by itself was taken because it leads.
            let isMentioned = score(of: judgement.leading, scores) >= 0
            place = (isMentioned ? ModelLabel.firstIntent : ModelLabel.firstLead) + number
            label = .intent(judgement.leading)
        }
        let tokens = lexical.evidence.reading.tokens
        let shares = model.contributions(reading, to: place, items: tokens.count)
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
}
