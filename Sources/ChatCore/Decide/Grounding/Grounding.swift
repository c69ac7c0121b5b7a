/// The check of every draft that a language model writes: pure, the same for the same draft and facts.
enum Grounding {
    /// The longest draft that becomes a bubble, in Unicode scalars.
    static let scalarLimit = 1000

    /// Checks a draft. Linear in the draft and in the shop's data.
    static func check(_ draft: String, against facts: GroundingFacts) -> GroundingVerdict {
        let text = draft[...].withoutOuterBlanks
        guard text.unicodeScalars.count <= scalarLimit else { return .rejected(.length) }
        guard !NormalizedText(text).words.isEmpty else { return .rejected(.empty) }
        let own = facts.ownSentences
        for sentence in text.split(whereSeparator: { ".!?\n".contains($0) }) {
            let plain = NormalizedText(String(sentence)).plain
            guard plain.isEmpty || own.contains(plain) else { return .rejected(.promise) }
        }
        return .grounded(text: text, evidence: [])
    }
}

extension GroundingFacts {
    /// The sentences that the shop itself wrote, in plain form.
    fileprivate var ownSentences: Set<String> {
        let profile = business.profile
        let items = business.catalog.items.flatMap { [$0.name, $0.description] }
        let texts = [profile.warranty, profile.workshop, profile.shipping.note ?? ""] + items
        return Set(
            texts.flatMap { $0.split(whereSeparator: { ".!?\n".contains($0) }) }
                .map { NormalizedText(String($0)).plain })
    }
}
