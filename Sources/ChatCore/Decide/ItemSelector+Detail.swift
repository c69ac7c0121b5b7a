// What is asked about one article beside its price and whether it is there.

extension ItemSelector {
    /// From so many words on that nothing explains, a message says more than the catalogue can answer.
    private static let ramblingWords = 4

    /// What is asked about an article beside price and availability.
    func detail(of item: CatalogItem, explained: [String]) -> ItemSelection.Detail {
        guard let own = scene.shop.words(of: item) else { return .none }
        if let asked = attribute { return own.tells(asked) ? .described : .unknown }
        if scene.has(.quantity) { return .unknown }
        if scene.has(.details) { return .described }
        // A word that only the description has asks for what it says: `¿cuántas puntadas tiene?`
        let matched = explained.map(ItemWords.beginning).filter { !own.said.contains($0) }
        func isOpen(_ word: Token) -> Bool {
            let beginning = ItemWords.beginning(word.key)
            return !own.named.contains(beginning) && !matched.contains(beginning)
        }
        let telling = scene.words.filter { SmallWords.isTelling($0) && isOpen($0) }
        if telling.contains(where: { own.said.contains(ItemWords.beginning($0.key)) }) {
            return .described
        }
        let open = scene.unexplainedWords.filter(isOpen)
        guard !open.isEmpty else { return scene.has(.arrival) ? .described : .none }
        if open.count >= Self.ramblingWords { return .unknown }
        return scene.has(.capability) && !scene.has(.price) ? .unknown : .none
    }

    /// What is asked about the article that the customer points at: every word may be a question about it.
    func detailOfPointed(_ item: CatalogItem) -> ItemSelection.Detail {
        let asked = detail(of: item, explained: [])
        guard asked == .none, let own = scene.shop.words(of: item), !scene.has(.price),
            !scene.subjects.contains(.purchase), scene.wantedCount == nil
        else { return asked }
        let open = scene.unexplainedWords + tradeWords
        guard !open.isEmpty else { return .none }
        return open.allSatisfy { own.tells($0.key) } ? .described : .unknown
    }

    /// Words of the trade that are neither a brand nor a model.
    private var tradeWords: [Token] {
        scene.words.filter { word in
            SmallWords.isTelling(word) && word.kind == .word && !scene.shop.isBrand(word.key)
                && scene.understanding.tradeWords.contains(word.key)
        }
    }

    /// A colour or a measure that is asked for: `en negro`, `¿cuánto pesa?`.
    private var attribute: String? {
        scene.cues.first { $0.value == .attribute }.flatMap { scene.words[$0.range].last?.key }
    }
}
