// What the customer means by pointing at what was shown.

extension ItemSelector {
    /// `ese`, `cuánto`, `foto`: the words go on about what was shown.
    var pointsBack: Bool {
        scene.has(.thatOne) || scene.has(.perhapsThatOne) || scene.has(.price)
            || scene.has(.picture) || scene.has(.quantity) || scene.has(.attribute)
            || scene.has(.includes) || scene.has(.arrival) || scene.has(.details)
            || scene.wantedCount != nil
    }

    func remembered() -> ItemSelection {
        guard let item = current ?? (shown.count == 1 ? shown.first : nil) else {
            return ItemSelection(items: shown, outcome: .several)
        }
        var selection = ItemSelection.one(item)
        selection.detail = asksForAnother(than: item) ? .unknown : detailOfPointed(item)
        return selection
    }

    /// `¿y la de 5?` about one that has four: its number is none of this one's.
    private func asksForAnother(than item: CatalogItem) -> Bool {
        guard let own = scene.shop.words(of: item), scene.understanding.amounts.isEmpty else {
            return false
        }
        let words = scene.words
        return words.indices.dropFirst(2).contains { index in
            words[index].kind == .number && ["de", "d"].contains(words[index - 1].key)
                && ["la", "el", "una", "uno"].contains(words[index - 2].key)
                && !own.tells(words[index].key)
        }
    }

    /// `la segunda`, `la otra`, `esa`, `la de $849.000`: an article by pointing at it.
    func pointed() -> ItemSelection? {
        guard !shown.isEmpty else { return nil }
        if let place = scene.chosenPlace { return .one(shown[place]) }
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
        return atItsPrice() ?? including() ?? thatOne() ?? asked()
    }

    /// `la de 849 mil`: the one of those shown that costs so much.
    func atItsPrice() -> ItemSelection? {
        guard shown.count > 1 else { return nil }
        let fitting = shown.filter { item in
            scene.understanding.amounts.contains { Money(units: $0) == item.price }
        }
        guard fitting.count == 1 else { return nil }
        var selection = ItemSelection.one(fitting[0])
        if scene.has(.capability) { selection.detail = .described }
        return selection
    }

    /// `¿la singer trae prensatelas?`: what stands behind the verb is no article that is wanted.
    private func including() -> ItemSelection? {
        guard let verb = scene.cues.first(where: { $0.value == .includes }) else { return nil }
        var query = scene.query
        let before = Set(scene.words[..<verb.range.lowerBound].map(\.origin.lowerBound))
        query.words.removeAll { !before.contains($0.origin.lowerBound) }
        let result = searched(query)
        let named = naming(result)
        let fitting = named.isEmpty ? current.map { [$0] } ?? shown : result.leaders.map(\.item)
        let items = shown.filter(fitting.contains)
        if items.count > 1 {
            // `¿las planas traen mesa?`: what is known of each.
            var selection = ItemSelection.some(items)
            selection.detail = .described
            return selection
        }
        guard let item = items.count == 1 ? items[0] : fitting.count == 1 ? fitting[0] : nil,
            let own = scene.shop.words(of: item)
        else { return nil }
        let asked = scene.words[verb.range.upperBound...].filter(SmallWords.isTelling)
        var selection = ItemSelection.one(item)
        selection.detail =
            !asked.isEmpty && asked.allSatisfy { own.tells($0.key) } ? .described : .unknown
        if asked.isEmpty { selection.detail = .described }
        return selection
    }

    private func thatOne() -> ItemSelection? {
        guard scene.has(.thatOne), let current else { return nil }
        let result = search()
        let named = naming(result).map(\.item)
        // `esa o la prelude`: a comparison names another one.
        guard result.query.order == .relevance, !result.query.hasPriceLimit,
            named.isEmpty || named.contains(current) || !hasCode,
            named.contains(current) || scene.has(.capability)
                || !scene.shop.search.namesGoods(scene.words)
        else { return nil }
        var selection = ItemSelection.one(current)
        selection.detail = detailOfPointed(current)
        return selection
    }

    /// `¿me sirve para jean?`: what the one talked about can do.
    private func asked() -> ItemSelection? {
        guard scene.has(.capability), !hasCode, !scene.has(.purchaseWish), let current,
            !scene.has(.price)
        else { return nil }
        var selection = ItemSelection.one(current)
        let asked = scene.words.filter { word in
            SmallWords.isTelling(word) && !scene.isCue(word)
        }
        let own = scene.shop.words(of: current)
        selection.detail =
            asked.allSatisfy { own?.tells($0.key) == true } ? .described : .unknown
        return selection
    }

    private var hasCode: Bool {
        scene.words.contains { $0.kind == .code || scene.shop.isBrand($0.key) }
    }

    /// Words that fit some of what was shown choose among it: `¿y la singer?`, `la de 200 puntadas`.
    func chosenAmongShown(
        _ result: CatalogResult, _ matches: [CatalogMatch]
    ) -> ItemSelection? {
        guard shown.count > 1, result.unknownNames.isEmpty, result.query.order == .relevance else {
            return nil
        }
        let candidates = (isBrandOnly(matches.first) ? matches : result.leaders).map(\.item)
        let chosen = shown.filter { candidates.contains($0) }
        guard !chosen.isEmpty, chosen.count < shown.count else { return nil }
        var selection = ItemSelection.some(chosen)
        // What was chosen by more than its name was chosen by what is said of it.
        if chosen.count == 1, scene.has(.capability), !hasCode { selection.detail = .described }
        return selection
    }

    /// Whether the description of one of those shown has a word of the turn: `está aprendiendo`.
    var isTold: Bool {
        let asked = scene.words.filter(SmallWords.isTelling).map { ItemWords.beginning($0.key) }
        return shown.contains { item in
            scene.shop.words(of: item).map { own in asked.contains(where: own.said.contains) }
                ?? false
        }
    }

    /// Those shown whose descriptions have all that the words ask for; empty when they ask for nothing.
    func described() -> [CatalogItem] {
        let asked = scene.words.filter { word in
            word.kind == .number || SmallWords.isTelling(word)
        }
        // A small number alone is no description: `9`.
        guard asked.contains(where: { $0.kind != .number || $0.key.utf8.count > 2 }),
            shown.count > 1
        else { return [] }
        return shown.filter { item in
            scene.shop.words(of: item).map { own in asked.allSatisfy { own.tells($0.key) } }
                ?? false
        }
    }

    /// What stands on the same shelf as the article that is sold out, the nearest in price first.
    func similar() -> ItemSelection {
        guard let current else { return .some([]) }
        let price = current.price?.hundredths ?? 0
        let mates = scene.business.catalog.items.filter {
            $0.isAvailable && $0.category == current.category && $0.id != current.id
        }
        return .some(
            mates.enumerated().sorted { left, right in
                let (a, b) = (
                    abs((left.element.price?.hundredths ?? 0) - price),
                    abs((right.element.price?.hundredths ?? 0) - price)
                )
                return a == b ? left.offset < right.offset : a < b
            }.map(\.element))
    }
}
