// What the customer tells about themselves and is not asked again.

extension TurnScene {
    /// The slot that remembers what kind of thing is wanted: `fileteadora industrial`.
    static let productSlot = "producto"
    /// The slot that remembers what it is for, in the customer's words.
    static let useSlot = "uso"
    /// The slot that remembers the most that the customer wants to pay, in whole units.
    static let budgetSlot = "presupuesto"

    /// The longest use that is remembered, in UTF-16 units.
    private static let useLimit = 120
    /// Words behind `para` that are no use: people, times and the matter of the message itself.
    private static let noUse: Set<String> = [
        "que", "saber", "ver", "donde", "cuando", "manana", "hoy", "comprar", "pagar", "llevar",
        "llevarla", "preguntar", "cotizar", "recoger", "usted", "ya",
    ]

    /// Whether a word may say what something is for.
    static func isUse(_ word: Token) -> Bool {
        word.kind == .word && word.key.utf8.count > 3 && !CatalogTerm.ignored.contains(word.key)
    }

    /// Adds the facts of this turn to what is remembered.
    func noteFacts(in memory: inout ConversationMemory) {
        guard !understanding.isInjection else { return }
        if isWhereabouts, let place = destination, place.zone != nil {
            memory.slots[Self.citySlot] = place.name
        }
        if let budget = budgetTold { memory.slots[Self.budgetSlot] = String(budget) }
        if let use = useTold { memory.slots[Self.useSlot] = use.shortened(toUTF16: Self.useLimit) }
    }

    /// Whether a place in the words is where the customer is or wants it sent.
    private var isWhereabouts: Bool {
        subjects.contains(.shipping) || has(.whereabouts) || followUp == .answer
            || turn.location != nil
    }

    /// The most that the customer wants to pay; told now or before.
    var budget: Money? {
        (budgetTold ?? memory.slots[Self.budgetSlot].flatMap { Int64($0) }).map {
            Money(units: $0)
        }
    }

    private var budgetTold: Int64? {
        if let maximum = query.maximum { return maximum.hundredths / 100 }
        // A bare amount answers the question for it.
        let isAnswer = memory.openQuestion == OpenQuestion.budget.rawValue
        return isAnswer ? understanding.amounts.first : nil
    }

    /// What it is for, in the customer's words; told now or before.
    var use: String? { useTold ?? memory.slots[Self.useSlot] }

    /// `para jean`, `para coser cuero`; or the answer to our question for it.
    private var useTold: String? {
        let question = memory.openQuestion.flatMap(OpenQuestion.init)
        let isUse = question == .purpose || question == .whichItem && subjects == [.advice]
        if followUp == .answer, isUse {
            return turn.spokenText.split(separator: "\n").joined(separator: " ")
        }
        guard subjects.contains(.advice) || subjects.contains(.availability),
            let start = words.firstIndex(where: { $0.key == "para" })
        else { return nil }
        let after = restOfSentence(after: start).prefix { $0.key != "y" || $0.kind != .word }
        guard let first = after.first, !Self.noUse.contains(first.key),
            after.contains(where: Self.isUse)
        else { return nil }
        return after.prefix(6).map(\.text).joined(separator: " ")
    }

    /// The words behind a word, to the end of its sentence.
    private func restOfSentence(after index: Int) -> ArraySlice<Token> {
        let bytes = Array(turn.spokenText.utf8)
        var end = index + 1
        while end < words.endIndex {
            let (from, to) = (words[end - 1].origin.upperBound, words[end].origin.lowerBound)
            let isJoined =
                from > to || to > bytes.count
                || !bytes[from..<to].contains { ".!?;\n".utf8.contains($0) }
            guard isJoined else { break }
            end += 1
        }
        return words[(index + 1)..<end]
    }
}
