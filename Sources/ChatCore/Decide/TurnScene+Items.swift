// Articles: what one costs, whether it is there, what else fits.

extension TurnScene {
    /// The slot that remembers the article talked about last.
    static let itemSlot = "articulo"
    /// How many articles one answer lists at most.
    static let listLimit = 5
    private static let itemPlaceholders = Placeholder.allCases.filter { $0.scope == .item }
    /// Up to so many articles are described when they are compared.
    private static let describedLimit = 3

    /// The articles that the words name by themselves.
    var namedItems: [CatalogItem] { ItemSelector(self).named() }

    /// How many words a message may have to be nothing but the name of an article.
    private static let nameWords = 4

    /// Whether a short message has a word of the names of all these articles, without a typing mistake.
    func namesExactly(_ items: [CatalogItem]) -> Bool {
        let said = Set(words.filter(SmallWords.isTelling).map { CatalogTerm.stem($0.key) })
        return words.count <= Self.nameWords && !items.isEmpty
            && items.allSatisfy { item in
                shop.words(of: item).map { !$0.names.isDisjoint(with: said) } ?? false
            }
    }

    /// Finds the articles that the customer means.
    func selectItems() -> ItemSelection {
        ItemSelector(self).select()
    }

    /// The answer to a question for price or availability, whichever `intent` is.
    func itemsPart(_ selection: ItemSelection, for intent: Intent, isPart: Bool) -> AnswerPart? {
        var part: AnswerPart?
        switch selection.outcome {
        case .one, .cheapest:
            part = selection.items.first.flatMap {
                itemPart($0, selection.outcome, intent, isPart: isPart)
            }
            if let item = selection.items.first {
                switch selection.detail {
                case .none: break
                case .described: part?.addDetail(item.description, isAnswered: true)
                case .unknown: part?.addDetail(item.description, isAnswered: false)
                }
            }
        case .several: part = listPart(selection.items, isPart: isPart)
        case .notFound: part = notFoundPart(selection.items, isPart: isPart)
        case .unnamed:
            part = text(about: intent, isPart: isPart).map {
                var asking = AnswerPart($0, asks: .whichItem)
                asking.isAsking = true
                asking.isAnswered = !namesMore
                return asking
            }
        }
        part?.tokens.append(.items(selection.outcome))
        return part
    }

    /// Honest that it is not there, with what comes nearest.
    private func notFoundPart(_ nearest: [CatalogItem], isPart: Bool) -> AnswerPart? {
        guard let text = text(in: .itemNotFound, isPart: isPart) else { return fallbackPart() }
        var part = AnswerPart(text, asks: .whichItem)
        if !nearest.isEmpty, let list = listPart(nearest, isPart: true) {
            part.body = [part.body, list.body].filter { !$0.isEmpty }.joined(separator: "\n\n")
            part.question = list.question ?? part.question
            part.asks = .whichItem
            part.shown = list.shown
        }
        part.isAnswered = false
        return part
    }

    private func itemPart(
        _ item: CatalogItem, _ outcome: ItemsOutcome, _ intent: Intent, isPart: Bool
    ) -> AnswerPart? {
        let situation = situation(of: item, outcome, intent)
        let values = Self.itemPlaceholders.reduce(into: [Placeholder: String]()) {
            $0[$1] = item.value(for: $1, today: local.date)
        }
        return text(in: situation, values, isPart: isPart).map {
            var part = AnswerPart($0, asks: situation.openQuestion)
            part.imageID = item.imageID
            part.shown = shownAfter(item)
            part.current = item.id
            return part
        }
    }

    private func situation(
        of item: CatalogItem, _ outcome: ItemsOutcome, _ intent: Intent
    ) -> SystemAnswer {
        guard item.isAvailable else { return .itemSoldOut }
        guard item.price != nil else { return .itemWithoutPrice }
        if shop.isService(item) { return .servicePrice }
        if let days = business.profile.priceMaxAgeDays,
            item.isPriceOlder(thanDays: days, on: local.date)
        {
            return .itemPriceMayHaveChanged
        }
        if outcome == .cheapest { return .cheapestItem }
        return intent == .price || has(.price) ? .itemPrice : .itemAvailable
    }

    /// What to remember as shown once this one was: its list, so that `la otra` and `la segunda` keep their
    /// meaning, else the one before and this one.
    private func shownAfter(_ item: CatalogItem) -> [String] {
        if memory.itemIDs.contains(item.id) { return memory.itemIDs }
        guard let before = memory.slots[Self.itemSlot], before != item.id else { return [item.id] }
        return [before, item.id]
    }

    func listPart(
        _ items: [CatalogItem], isPart: Bool, describes: Bool = false
    ) -> AnswerPart? {
        let listed = items.prefix(Self.listLimit)
        let lines = listed.enumerated().map { index, item in
            let price = item.price?.spanishText ?? "precio por confirmar"
            let line =
                "\(index + 1). \(item.name): \(price)" + (item.isAvailable ? "" : " (agotado)")
            let isDescribed = describes && listed.count <= Self.describedLimit
            return isDescribed && !item.description.isEmpty ? line + ". " + item.description : line
        }
        let more = items.count > listed.count ? ["… y \(items.count - listed.count) más"] : []
        let list = (lines + more).joined(separator: "\n")
        return text(in: .severalItems, [.itemList: list], isPart: isPart)
            .map {
                var part = AnswerPart($0, asks: .whichItem)
                part.shown = listed.map(\.id)
                return part
            }
    }
}
