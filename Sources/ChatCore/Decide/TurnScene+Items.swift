// Articles: which one is meant, what it costs, whether it is there.

/// The articles that a turn is about.
struct ItemSelection {
    /// What fits, best first.
    var items: [CatalogItem] = []
    /// How it came about.
    var outcome = ItemsOutcome.unnamed
    /// Whether the words name nothing but a brand.
    var isBrandOnly = false

    /// Whether it is work that the shop does rather than goods.
    var isService: Bool { items.first?.isService == true }
}

extension TurnScene {
    /// The slot that remembers the article talked about last.
    static let itemSlot = "articulo"
    /// How many articles one answer lists at most.
    static let listLimit = 5
    /// The least score at which words name an article rather than only stand in its description.
    private static let namingScore = 3.0

    /// Finds the articles that the customer means.
    func selectItems() -> ItemSelection {
        if let item = turn.productID.flatMap({ business.catalog.item(id: $0) }) {
            return ItemSelection(items: [item], outcome: .one)
        }
        if followUp == .yes, answeredQuestion == .similar { return similarItems() }
        var result = shop.search.search(understanding.text)
        if has(.part) || subjects.contains(.parts), isBrandOnly(result.matches.first) {
            // `un pedal para singer`: the brand says what the part is for, not what it is.
            var query = result.query
            query.words.removeAll { shop.isBrand($0.key) }
            let parts = shop.search.search(query)
            if let best = parts.matches.first, best.score >= Self.namingScore { result = parts }
        }
        let matches = result.matches.filter { $0.score >= Self.namingScore || isPriceWish(result) }
        if let referred = referredItems(named: matches.map(\.item)) { return referred }
        guard let best = matches.first else {
            let isNamed =
                !result.unknownNames.isEmpty || result.query.hasPriceLimit || namesMore
            return ItemSelection(outcome: isNamed ? .notFound : .unnamed)
        }
        let leaders = result.query.hasPriceLimit ? matches : result.leaders
        var selection = ItemSelection(items: leaders.map(\.item), outcome: .several)
        selection.isBrandOnly = isBrandOnly(best)
        if !result.unknownNames.isEmpty || best.missingWords.contains(where: shop.isBrand) {
            selection.outcome = .notFound
        } else if result.query.order == .cheapestFirst {
            selection.items = [best.item]
            selection.outcome = .cheapest
        } else if leaders.count == 1 {
            selection.outcome = .one
        }
        return selection
    }

    private func isBrandOnly(_ match: CatalogMatch?) -> Bool {
        guard let match, !match.words.isEmpty else { return false }
        return match.words.allSatisfy(shop.isBrand)
    }

    /// What stands on the same shelf as the article that is sold out.
    private func similarItems() -> ItemSelection {
        let current = memory.slots[Self.itemSlot].flatMap { business.catalog.item(id: $0) }
        let items = business.catalog.items.filter {
            $0.isAvailable && $0.category == current?.category && $0.id != current?.id
        }
        let outcome: ItemsOutcome =
            items.isEmpty ? .notFound : items.count == 1 ? .one : .several
        return ItemSelection(items: items, outcome: outcome)
    }

    private func isPriceWish(_ result: CatalogResult) -> Bool {
        result.query.hasPriceLimit || result.query.order != .relevance
    }

    /// What was shown before, when the words point there.
    private func referredItems(named: [CatalogItem]) -> ItemSelection? {
        let shown = memory.itemIDs.compactMap { business.catalog.item(id: $0) }
        guard !shown.isEmpty else { return nil }
        func one(_ item: CatalogItem) -> ItemSelection {
            ItemSelection(items: [item], outcome: .one)
        }
        let current = memory.slots[Self.itemSlot].flatMap { id in shown.first { $0.id == id } }
        for cue in cues {
            switch cue.value {
            case .ordinal(let place):
                let index = place < 0 ? shown.count + place : place - 1
                if shown.indices.contains(index), shown.count > 1 { return one(shown[index]) }
            case .otherOne:
                let others = shown.filter { $0 != current }
                if let other = others.first, current != nil { return one(other) }
            default: break
            }
        }
        // Words that fit some of what was shown choose among it: `¿y la singer?`
        let chosen = shown.filter { named.contains($0) }
        if shown.count > 1, !chosen.isEmpty, chosen.count < named.count || chosen.count == 1 {
            return chosen.count == 1
                ? one(chosen[0])
                : ItemSelection(items: chosen, outcome: .several)
        }
        guard named.isEmpty else { return nil }
        if let item = current ?? (shown.count == 1 ? shown.first : nil) { return one(item) }
        return ItemSelection(items: shown, outcome: .several)
    }

    /// The answer to a question for price or availability, whichever `intent` is.
    func itemsPart(_ selection: ItemSelection, for intent: Intent, isPart: Bool) -> AnswerPart? {
        var part: AnswerPart?
        switch selection.outcome {
        case .one, .cheapest:
            part = selection.items.first.flatMap {
                itemPart($0, selection.outcome, intent, isPart: isPart)
            }
        case .several: part = listPart(selection.items, isPart: isPart)
        case .notFound: part = notFoundPart(selection.items, isPart: isPart)
        case .unnamed:
            part = text(about: intent, isPart: isPart).map {
                var asking = AnswerPart($0, asks: .whichItem)
                asking.isAsking = asking.question != nil
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
        let values = Placeholder.allCases.reduce(into: [Placeholder: String]()) {
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
        if item.isService { return .servicePrice }
        if let days = business.profile.priceMaxAgeDays,
            item.isPriceOlder(thanDays: days, on: local.date)
        {
            return .itemPriceMayHaveChanged
        }
        if outcome == .cheapest { return .cheapestItem }
        return intent == .availability ? .itemAvailable : .itemPrice
    }

    /// What to remember as shown once this one was: its list, so that `la otra` and `la segunda` keep their
    /// meaning, else the one before and this one.
    private func shownAfter(_ item: CatalogItem) -> [String] {
        if memory.itemIDs.contains(item.id) { return memory.itemIDs }
        guard let before = memory.slots[Self.itemSlot], before != item.id else { return [item.id] }
        return [before, item.id]
    }

    func listPart(_ items: [CatalogItem], isPart: Bool) -> AnswerPart? {
        let listed = items.prefix(Self.listLimit)
        let lines = listed.enumerated().map { index, item in
            let price = item.price?.spanishText ?? "precio por confirmar"
            return "\(index + 1). \(item.name): \(price)" + (item.isAvailable ? "" : " (agotado)")
        }
        return text(in: .severalItems, [.itemList: lines.joined(separator: "\n")], isPart: isPart)
            .map {
                var part = AnswerPart($0, asks: .whichItem)
                part.shown = listed.map(\.id)
                return part
            }
    }
}

extension CatalogItem {
    /// Whether it is work that the shop does, by the name of its shelf: `servicios del taller`.
    var isService: Bool {
        NormalizedText(category).words.contains { $0.key.hasPrefix("servici") }
    }
}
