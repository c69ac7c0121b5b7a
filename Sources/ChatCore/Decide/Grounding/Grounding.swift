/// The check of every draft that a language model writes: pure, the same for the same draft and facts.
///
/// Source: `docs/grounding.md`.
enum Grounding {
    /// The longest draft that becomes a bubble, in Unicode scalars.
    static let scalarLimit = 1000

    /// Checks a draft: some milliseconds for a shop of ordinary size; linear in the draft, and in the catalogue where
    /// prices are named.
    static func check(_ draft: String, against facts: GroundingFacts) -> GroundingVerdict {
        guard draft.utf8.count <= 16 * scalarLimit else { return .rejected(.length) }
        let text = DraftText.tidied(draft)
        guard text.unicodeScalars.count <= scalarLimit else { return .rejected(.length) }
        guard text.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
            return .rejected(.empty)
        }
        if DraftText.hasRawMarkdown(text) { return .rejected(.markdown) }
        var check = DraftCheck(text, facts)
        do {
            try check.run()
        } catch {
            return .rejected(error)
        }
        return .grounded(text: text, evidence: check.placedEvidence)
    }
}
