// What the shop's data answers only in part: the workshop, spare parts, guarantees.

extension TurnScene {
    /// From so many articles on a word names a shelf rather than articles.
    private static let shelfSize = 8

    /// A question about the workshop is answered from its facts; trouble with a machine is not: a person or a
    /// model knows more.
    func repairPart(isPart: Bool) -> AnswerPart? {
        // Who goes on about it has read the rest.
        var part = storedPart(.repair, isPart: isPart || followUp == .topic) ?? fallbackPart()
        let isQuestion = has(.workshopQuestion) || subjects.contains(.price)
        let isKnown = isQuestion || has(.repairWish)
        if !isKnown || subjects.contains(.advice) { part?.isAnswered = false }
        return part
    }

    /// Spare parts are answered when the catalogue has them by name, not only the brand they are for.
    func partsPart(_ selection: ItemSelection, isPart: Bool) -> AnswerPart? {
        // A whole shelf is no answer, nor is the machine that the part is for: then it is asked which one.
        let isMachine =
            has(.part) && !selection.items.contains { shop.words(of: $0)?.isPart == true }
        if selection.items.count > Self.shelfSize || selection.isFound && isMachine {
            var part = storedPart(.parts, isPart: isPart) ?? fallbackPart()
            part?.tokens.append(.items(.unnamed))
            return part
        }
        if selection.isFound, !selection.isBrandOnly {
            return itemsPart(selection, for: .parts, isPart: isPart)
        }
        var part = storedPart(.parts, isPart: isPart) ?? fallbackPart()
        // "¿Tienen repuestos?" names none, and the shop's own words answer it.
        let isGeneral = selection.outcome == .unnamed && !namesMore
        part?.isAnswered = isGeneral
        part?.tokens.append(.items(isGeneral ? .unnamed : .notFound))
        return part
    }

    /// That there is a guarantee stands in the data; whether it covers this or that may not.
    func warrantyPart(isPart: Bool) -> AnswerPart? {
        guard var part = storedPart(.warranty, isPart: isPart) ?? fallbackPart() else { return nil }
        let said = Set(NormalizedText(part.body).words.map { $0.key.prefix(5) })
        let details = cues.filter { $0.value == .guaranteeDetail }.flatMap { words[$0.range] }
        if !details.isEmpty, !details.contains(where: { said.contains($0.key.prefix(5)) }) {
            part.isAnswered = false
        }
        return part
    }

    /// The shop's words about an intent.
    func storedPart(_ intent: Intent, isPart: Bool) -> AnswerPart? {
        text(about: intent, isPart: isPart).map { AnswerPart($0, asks: intent.openQuestion) }
    }

    /// The shop's words for what it cannot answer by itself.
    func fallbackPart() -> AnswerPart? {
        text(in: .fallback).map {
            var part = AnswerPart($0, asks: SystemAnswer.fallback.openQuestion)
            part.isAnswered = false
            return part
        }
    }

    /// Whether words remain that nothing accounts for: neither the evidence of the understanding, nor a cue, nor
    /// the small words of any request. They most likely name something that the shop's data does not know.
    var namesMore: Bool { words.indices.contains(where: isUnexplained) }

    /// Those words.
    var unexplainedWords: [Token] {
        words.indices.filter(isUnexplained).map { words[$0] }
    }

    private func isUnexplained(_ index: Int) -> Bool {
        SmallWords.isTelling(words[index]) && !cues.contains { $0.range.contains(index) }
            && !isExplained(words[index].key)
    }

    /// Whether the evidence of the understanding accounts for a word.
    private func isExplained(_ word: String) -> Bool {
        understanding.reasons.contains {
            $0.phrase.hasWord(word) && $0.label != .trade && $0.source != .model
        }
    }
}
