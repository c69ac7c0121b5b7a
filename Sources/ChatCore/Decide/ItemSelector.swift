/// Finds the articles that a customer means: by their words, by what was shown before, or by both.
struct ItemSelector {
    /// The least score at which words name an article rather than only stand in its description.
    private static let namingScore = 3.0

    private let scene: TurnScene
    /// What was shown before, in order.
    private let shown: [CatalogItem]
    /// The one of it that was talked about last.
    private let current: CatalogItem?

    init(_ scene: TurnScene) {
        self.scene = scene
        let catalog = scene.business.catalog
        shown = scene.memory.itemIDs.compactMap { catalog.item(id: $0) }
        current = scene.memory.slots[TurnScene.itemSlot].flatMap { catalog.item(id: $0) }
    }

    /// What is meant, and how certain that is.
    func select() -> ItemSelection {
        if let item = scene.turn.productID.flatMap({ scene.business.catalog.item(id: $0) }) {
            return .one(item)
        }
        if scene.followUp == .yes, scene.answeredQuestion == .similar { return similar() }
        if let pointed = pointed() { return pointed }
        let result = search()
        let matches = naming(result)
        guard let best = matches.first else { return unnamed(result) }
        if let chosen = chosenAmongShown(result, matches) { return chosen }
        if result.query.hasPriceLimit { return withinPrice(matches) }
        let leaders = result.leaders
        var selection = ItemSelection(items: leaders.map(\.item), outcome: .several)
        selection.isBrandOnly = isBrandOnly(best)
        if !result.unknownNames.isEmpty || lacksBrand(leaders) {
            selection.outcome = .notFound
        } else if result.query.order == .cheapestFirst {
            selection.items = [best.item]
            selection.outcome = .cheapest
        } else if leaders.count == 1 {
            selection.outcome = .one
            selection.detail = detail(of: best.item, explained: best.words)
        }
        return selection
    }

    /// Whether a brand that the customer names makes none of the best.
    private func lacksBrand(_ leaders: [CatalogMatch]) -> Bool {
        let missing = Set(leaders.flatMap(\.missingWords).filter(scene.shop.isBrand))
        return missing.contains { brand in !leaders.contains { $0.words.contains(brand) } }
    }

    /// From so many words on that nothing explains, a message says more than the catalogue can answer.
    private static let ramblingWords = 4

    /// What is asked about an article beside price and availability.
    private func detail(of item: CatalogItem, explained: [String]) -> ItemSelection.Detail {
        guard let own = scene.shop.words(of: item) else { return .none }
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
        guard !open.isEmpty else { return .none }
        if open.count >= Self.ramblingWords { return .unknown }
        return scene.has(.capability) && !scene.has(.price) ? .unknown : .none
    }

    /// What the words alone name; empty when they name nothing.
    func named() -> [CatalogItem] {
        naming(search()).map(\.item)
    }

    // MARK: By words

    private func search() -> CatalogResult {
        let search = scene.shop.search
        let result = scene.memo.result ?? search.search(scene.understanding.text)
        scene.memo.result = result
        guard scene.has(.part) || scene.subjects.contains(.parts),
            isBrandOnly(result.matches.first)
        else { return result }
        // `un pedal para singer`: the brand says what the part is for, not what it is.
        var query = result.query
        query.words.removeAll { scene.shop.isBrand($0.key) }
        let parts = search.search(query)
        return naming(parts).isEmpty ? result : parts
    }

    /// The matches that are named by more than a word of a description or a bare number.
    private func naming(_ result: CatalogResult) -> [CatalogMatch] {
        let isPriceWish = result.query.hasPriceLimit || result.query.order != .relevance
        return result.matches.filter { match in
            guard match.score >= Self.namingScore || isPriceWish && match.words.isEmpty else {
                return false
            }
            return match.words.isEmpty
                || match.words.contains { $0.utf8.count > 2 || !$0.utf8.allSatisfy(Self.isDigit) }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private func isBrandOnly(_ match: CatalogMatch?) -> Bool {
        guard let match, !match.words.isEmpty else { return false }
        return match.words.allSatisfy(scene.shop.isBrand)
    }

    private func unnamed(_ result: CatalogResult) -> ItemSelection {
        if !result.unknownNames.isEmpty || result.query.hasPriceLimit {
            return ItemSelection(outcome: .notFound)
        }
        if result.query.order == .cheapestFirst, shown.count > 1, let cheapest {
            return ItemSelection(items: [cheapest], outcome: .cheapest)
        }
        if !shown.isEmpty, pointsBack || !scene.namesMore { return remembered() }
        let asksForGoods =
            scene.subjects.contains(.availability) || scene.subjects.contains(.parts)
        let isNamed =
            asksForGoods && scene.namesMore || !scene.understanding.tradeWords.isEmpty
        return ItemSelection(outcome: isNamed ? .notFound : .unnamed)
    }

    /// What a price limit leaves: of the shelf talked about when nothing is named, the dearest first.
    private func withinPrice(_ matches: [CatalogMatch]) -> ItemSelection {
        var items = matches.map(\.item)
        if matches.allSatisfy(\.words.isEmpty) {
            let shelves = Set(shown.map(\.category))
            items.removeAll(where: scene.shop.isService)
            let onShelf = items.filter { shelves.contains($0.category) }
            if !onShelf.isEmpty { items = onShelf }
            items.sort { left, right in
                guard let high = left.price, let low = right.price, high != low else {
                    return left.id < right.id
                }
                return low < high
            }
        }
        return ItemSelection(items: items, outcome: items.count == 1 ? .one : .several)
    }

    // MARK: By what was shown

    /// `ese`, `cuánto`, `foto`: the words go on about what was shown.
    private var pointsBack: Bool {
        scene.has(.thatOne) || scene.has(.perhapsThatOne) || scene.has(.price)
            || scene.has(.picture)
    }

    private var cheapest: CatalogItem? {
        let priced = shown.filter { $0.isAvailable && $0.price != nil }
        return priced.min { left, right in
            guard let low = left.price, let high = right.price else { return false }
            return low < high
        }
    }

    private func remembered() -> ItemSelection {
        if let item = current ?? (shown.count == 1 ? shown.first : nil) { return .one(item) }
        return ItemSelection(items: shown, outcome: .several)
    }

    /// `la segunda`, `la otra`, `esa`: an article by pointing at it.
    private func pointed() -> ItemSelection? {
        guard !shown.isEmpty else { return nil }
        for cue in scene.cues {
            switch cue.value {
            case .ordinal(let place):
                let index = place < 0 ? shown.count + place : place - 1
                if shown.indices.contains(index), shown.count > 1 { return .one(shown[index]) }
            case .otherOne:
                let other = shown.first { $0 != current }
                if let other, current != nil { return .one(other) }
            default: break
            }
        }
        guard scene.has(.thatOne), let current else { return nil }
        let result = search()
        let named = naming(result).map(\.item)
        // `esa o la prelude`: a comparison names another one.
        guard result.query.order == .relevance, named.isEmpty || named.contains(current) || !hasCode
        else { return nil }
        var selection = ItemSelection.one(current)
        selection.detail = detail(of: current, explained: [])
        if selection.detail == .none, !named.isEmpty, !named.contains(current) {
            selection.detail = .unknown
        }
        return selection
    }

    private var hasCode: Bool {
        scene.words.contains { $0.kind == .code || scene.shop.isBrand($0.key) }
    }

    /// Words that fit some of what was shown choose among it: `¿y la singer?`
    private func chosenAmongShown(
        _ result: CatalogResult, _ matches: [CatalogMatch]
    ) -> ItemSelection? {
        guard shown.count > 1, result.unknownNames.isEmpty, result.query.order == .relevance else {
            return nil
        }
        let candidates = (isBrandOnly(matches.first) ? matches : result.leaders).map(\.item)
        let chosen = shown.filter { candidates.contains($0) }
        guard !chosen.isEmpty, chosen.count < shown.count else { return nil }
        return chosen.count == 1
            ? .one(chosen[0]) : ItemSelection(items: chosen, outcome: .several)
    }

    /// What stands on the same shelf as the article that is sold out.
    private func similar() -> ItemSelection {
        let items = scene.business.catalog.items.filter {
            $0.isAvailable && $0.category == current?.category && $0.id != current?.id
        }
        let outcome: ItemsOutcome =
            items.isEmpty ? .notFound : items.count == 1 ? .one : .several
        return ItemSelection(items: items, outcome: outcome)
    }
}
