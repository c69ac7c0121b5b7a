/// Finds the articles that a customer means: by their words, by what was shown before, or by both.
struct ItemSelector {
    /// The least score at which words name an article rather than only stand in its description.
    private static let namingScore = 3.0

    let scene: TurnScene
    /// What was shown before, in order.
    let shown: [CatalogItem]
    /// The one of it that was talked about last.
    let current: CatalogItem?

    init(_ scene: TurnScene) {
        self.scene = scene
        let catalog = scene.business.catalog
        shown = scene.memory.itemIDs.compactMap { catalog.item(id: $0) }
        current = scene.memory.slots[TurnScene.itemSlot].flatMap { catalog.item(id: $0) }
    }

    /// The categories of what was shown.
    var shelves: Set<String> { Set(shown.map(\.category)) }

    /// What is meant, and how certain that is.
    func select() -> ItemSelection {
        if let item = scene.turn.productID.flatMap({ scene.business.catalog.item(id: $0) }) {
            return .one(item)
        }
        if scene.followUp == .yes, scene.answeredQuestion == .similar { return similar() }
        if let pointed = pointed() { return pointed }
        if let parts = ofSeveralParts() { return parts }
        let result = search()
        let matches = naming(result)
        guard !matches.isEmpty else {
            let described = described()
            guard described.isEmpty || described.count == shown.count else {
                var selection = ItemSelection.some(described)
                selection.detail = .described
                return selection
            }
            return unnamed(result)
        }
        if let chosen = chosenAmongShown(result, matches) { return chosen }
        var selection = named(result, matches)
        selection.kind = result.kindWords.joined(separator: " ")
        return selection
    }

    /// What the words alone name; empty when they name nothing.
    func named() -> [CatalogItem] {
        naming(search()).map(\.item)
    }

    // MARK: By words

    private func named(_ result: CatalogResult, _ matches: [CatalogMatch]) -> ItemSelection {
        guard result.otherBrands.isEmpty else { return nearest(result, matches) }
        if result.query.hasPriceLimit { return withinPrice(result, matches) }
        let leaders = result.leaders
        var selection = ItemSelection(items: leaders.map(\.item), outcome: .several)
        guard let best = matches.first else { return selection }
        selection.isBrandOnly = isBrandOnly(best)
        if selection.isBrandOnly, let most = scene.budget {
            // What the customer can pay comes first.
            let isAffordable = { (item: CatalogItem) in item.price.map { $0 <= most } ?? false }
            selection.items =
                selection.items.filter(isAffordable) + selection.items.filter { !isAffordable($0) }
        }
        if !result.unknownNames.isEmpty || lacksBrand(leaders) {
            selection.outcome = .notFound
        } else if result.query.order != .relevance {
            selection.items = [best.item]
            selection.outcome = result.query.order == .cheapestFirst ? .cheapest : .one
        } else if leaders.count == 1 {
            selection.outcome = .one
            selection.detail = detail(of: best.item, explained: best.words)
            // `¿la 4423 es industrial?`: a word that is known, but not of this one.
            if selection.detail == .none, scene.namesModel, !best.missingWords.isEmpty {
                selection.detail = .unknown
            }
        }
        return selection
    }

    /// The kind by other makers, then what the maker does have: `fileteadora kingter`.
    private func nearest(_ result: CatalogResult, _ matches: [CatalogMatch]) -> ItemSelection {
        let kind = result.otherBrands.prefix(TurnScene.listLimit - 1).map(\.item)
        let brand = matches.map(\.item).prefix(TurnScene.listLimit - kind.count)
        return ItemSelection(items: kind + brand, outcome: .notFound, isContradiction: true)
    }

    /// Whether a brand that the customer names makes none of the best.
    private func lacksBrand(_ leaders: [CatalogMatch]) -> Bool {
        let missing = Set(leaders.flatMap(\.missingWords).filter(scene.shop.isBrand))
        return missing.contains { brand in !leaders.contains { $0.words.contains(brand) } }
    }

    /// What the catalogue has for the words of the turn.
    func search() -> CatalogResult {
        if let result = scene.memo.result { return result }
        let query = scene.query
        let result = ofKindTalkedAbout(query) ?? searched(query)
        scene.memo.result = result
        return result
    }

    /// Words that name no goods by themselves tell which of the kind talked about is meant: `familiares`.
    private func ofKindTalkedAbout(_ query: CatalogQuery) -> CatalogResult? {
        let search = scene.shop.search
        guard let product = scene.memory.slots[TurnScene.productSlot],
            query.words.contains(where: SmallWords.isTelling), !scene.has(.part),
            !search.namesGoods(query.words)
        else { return nil }
        var combined = query
        combined.words =
            NormalizedText(product).words.filter { search.namesGoods([$0]) } + query.words
        let result = searched(combined)
        let isMet = result.isExact && result.kindWords.count > 1
        return isMet && !naming(result).isEmpty ? result : nil
    }

    /// What the catalogue has for a question, in the light of what is talked about.
    func searched(_ query: CatalogQuery) -> CatalogResult {
        let search = scene.shop.search
        let result = search.search(query)
        guard isBrandOnly(result.matches.first) else { return result }
        if scene.has(.part) || scene.subjects.contains(.parts) && !scene.namesNoPart {
            // `un pedal para singer`: the brand says what the part is for, not what it is.
            var query = result.query
            query.words.removeAll { scene.shop.isBrand($0.key) }
            let parts = search.search(query)
            return naming(parts).isEmpty ? result : parts
        }
        return onShelf(result)
    }

    /// What a brand alone means: of the shelf talked about, else what it makes rather than what goes with that.
    private func onShelf(_ result: CatalogResult) -> CatalogResult {
        if !shelves.isEmpty {
            var query = result.query
            query.shelves = shelves
            let narrowed = scene.shop.search.search(query)
            if !narrowed.matches.isEmpty { return narrowed }
        }
        let goods = result.matches.filter { !scene.shop.goesWithOthers($0.item) }
        guard !goods.isEmpty else { return result }
        var narrowed = result
        narrowed.matches = goods
        return narrowed
    }

    /// The matches that are named by more than a word of a description or a bare number.
    func naming(_ result: CatalogResult) -> [CatalogMatch] {
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

    func isBrandOnly(_ match: CatalogMatch?) -> Bool {
        guard let match, !match.words.isEmpty else { return false }
        return match.words.allSatisfy(scene.shop.isBrand)
    }

    private func unnamed(_ result: CatalogResult) -> ItemSelection {
        if !result.unknownNames.isEmpty { return ItemSelection(outcome: .notFound) }
        if result.query.hasPriceLimit { return nothingWithinPrice(result) }
        if let wished = wishedByPrice(result.query.order) { return wished }
        if !shown.isEmpty, pointsBack || !scene.namesMore { return remembered() }
        let asksForGoods =
            scene.subjects.contains(.availability) || scene.subjects.contains(.parts)
        let isNamed =
            asksForGoods && scene.namesMore || !scene.understanding.tradeWords.isEmpty
        return ItemSelection(outcome: isNamed ? .notFound : .unnamed)
    }

    // MARK: Several things at once

    /// Words between two things that are asked for together.
    static let joints: WordSet = [
        "y", "e", "o", "u", "vs", "versus", "tambien", "ademas",
    ]

    /// `la jack f5 y la juki`, `agujas para jean e hilo`: each of the parts that call something by its name.
    private func ofSeveralParts() -> ItemSelection? {
        let whole = scene.query
        let words = whole.words
        guard !whole.hasPriceLimit, words.indices.contains(where: { Self.mayDivide(words[$0]) })
        else { return nil }
        let pieces = pieces(of: whole.words)
        guard pieces.count > 1 else { return nil }
        let naming = pieces.filter { scene.shop.search.namesGoods($0) }
        guard naming.count > 1 else { return nil }
        var found: [[CatalogItem]] = []
        var kind: [String] = []
        for piece in naming {
            var query = whole
            query.words = piece
            query.order = .relevance
            var result = searched(query)
            if !result.isExact, let use = piece.firstIndex(where: { $0.key == "para" }) {
                // `la prelude o la jx2517 para principiante`: the use names no article.
                query.words = Array(piece[..<use])
                result = searched(query)
            }
            if isBrandOnly(result.matches.first), let before = found.first,
                before.allSatisfy(scene.shop.goesWithOthers)
            {
                // `pedal de singer o de brother`: the brands say what it is for.
                continue
            }
            if isBrandOnly(result.matches.first), let before = found.first, shown.isEmpty {
                query.shelves = Set(before.map(\.category))
                let narrowed = scene.shop.search.search(query)
                if !narrowed.matches.isEmpty { result = narrowed }
            }
            guard result.isExact else { return nil }
            kind += result.kindWords.filter { !kind.contains($0) }
            let items = result.leaders.map(\.item).filter { item in
                !found.contains { $0.contains(item) }
            }
            if !items.isEmpty { found.append(items) }
        }
        guard found.count > 1 else { return nil }
        var selection = ItemSelection.some(Self.dealt(found))
        selection.kind = kind.joined(separator: " ")
        guard whole.order != .relevance else { return selection }
        return wished(whole.order, among: selection.items) ?? selection
    }

    /// Whether a word may begin another of several things.
    private static func mayDivide(_ word: Token) -> Bool {
        word.kind == .number || joints.contains(word.key)
    }

    /// What stands between joints, and before a number of something else: `10 conos 3 aceites`.
    private func pieces(of words: [Token]) -> [[Token]] {
        var pieces: [[Token]] = [[]]
        for (index, word) in words.enumerated() {
            if Self.joints.contains(word.key) {
                pieces.append([])
                continue
            }
            let next = index + 1 < words.count ? words[index + 1] : nil
            let isCount = word.kind == .number && (word.value ?? 100) < 100
            let before = pieces[pieces.count - 1]
            if isCount, let next, scene.shop.search.namesGoods([next]),
                before.last.map({ CatalogTerm.behind[$0.key] == nil }) == true,
                scene.shop.search.namesGoods(before), next.kind == .word
            {
                pieces.append([])
            }
            pieces[pieces.count - 1].append(word)
        }
        return pieces.filter { !$0.isEmpty }
    }

    /// Some of each part, those of each together, so that all parts have a place in a list.
    private static func dealt(_ parts: [[CatalogItem]]) -> [CatalogItem] {
        var counts = parts.map { _ in 0 }
        var free = max(TurnScene.listLimit, parts.count)
        while free > 0,
            let next = parts.indices.filter({ counts[$0] < parts[$0].count })
                .min(by: { counts[$0] < counts[$1] })
        {
            counts[next] += 1
            free -= 1
        }
        return zip(parts, counts).flatMap { $0.prefix($1) }
    }
}
