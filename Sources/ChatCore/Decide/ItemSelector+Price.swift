// What a price limit or a wish for something cheaper leaves.

extension ItemSelector {
    /// How many are shown that come nearest to what the customer wants to pay.
    private static let nearestCount = 3

    /// Nobody who wants advice puts so many times the price of an article aside for it.
    private static let spareBudget: Int64 = 10

    /// What a price limit leaves: of the shelf talked about when nothing is named, the dearest first; honest when
    /// that is nothing that a budget is for.
    func withinPrice(_ result: CatalogResult, _ matches: [CatalogMatch]) -> ItemSelection {
        guard matches.allSatisfy(\.words.isEmpty) else { return .some(matches.map(\.item)) }
        let items = ofShelf(matches.map(\.item), byPrice: true)
        guard let advisable = advisable(result) else { return .some(items) }
        var fitting = items.filter { advisable.contains($0.id) }
        if fitting.isEmpty {
            // Nothing of the shelf talked about: `agujas`, then `¿cuál me aconseja con 900 mil?`
            let others = matches.map(\.item).filter { advisable.contains($0.id) }
            fitting = Self.sorted(others, cheapestFirst: false)
        }
        return fitting.isEmpty ? nothingWithinPrice(result) : .some(fitting)
    }

    /// The ids of what can be advised to who asks for advice on all there is: nothing that goes with something else or
    /// that the budget is out of proportion to; `nil` when something is named, or when nothing is left by that.
    private func advisable(_ result: CatalogResult) -> Set<String>? {
        guard scene.subjects.contains(.advice), result.kindWords.isEmpty else { return nil }
        let goods = goods(scene.business.catalog.items).filter { $0.price != nil }
        let least = (result.query.maximum?.hundredths ?? 0) / Self.spareBudget
        let worthwhile = goods.filter { ($0.price?.hundredths ?? 0) >= least }
        return worthwhile.isEmpty ? nil : Set(worthwhile.map(\.id))
    }

    /// The goods of the shelf talked about, or all when it has none of them.
    private func ofShelf(_ items: [CatalogItem], byPrice: Bool) -> [CatalogItem] {
        let goods = items.filter { !scene.shop.isService($0) }
        let onShelf = goods.filter { shelves.contains($0.category) }
        let fitting = onShelf.isEmpty ? goods : onShelf
        return byPrice ? Self.sorted(fitting, cheapestFirst: false) : fitting
    }

    /// Honest that nothing costs so little or so much, with what comes nearest.
    func nothingWithinPrice(_ result: CatalogResult) -> ItemSelection {
        var query = result.query
        (query.minimum, query.maximum) = (nil, nil)
        guard let limit = result.query.maximum ?? result.query.minimum else {
            return ItemSelection(outcome: .notFound)
        }
        let found = searched(query).leaders.map(\.item).filter { $0.price != nil }
        var pool = found.isEmpty ? ofShelf(shown, byPrice: false) : found
        if let advisable = advisable(result) {
            let isAdvisable = { (item: CatalogItem) in advisable.contains(item.id) }
            pool = pool.filter(isAdvisable)
            if pool.isEmpty { pool = scene.business.catalog.items.filter(isAdvisable) }
        }
        let nearest = pool.enumerated().sorted { left, right in
            let (a, b) = (Self.gap(left.element, limit), Self.gap(right.element, limit))
            return a == b ? left.offset < right.offset : a < b
        }.map(\.element)
        return ItemSelection(
            items: Array(nearest.prefix(Self.nearestCount)), outcome: .notFound,
            isOverBudget: !nearest.isEmpty, kind: result.kindWords.joined(separator: " "))
    }

    private static func gap(_ item: CatalogItem, _ limit: Money) -> Int64 {
        abs((item.price?.hundredths ?? 0) - limit.hundredths)
    }

    /// `la más barata` of those shown, `algo más barato` than the one shown; `nil` without such a wish.
    func wishedByPrice(_ order: CatalogQuery.Order) -> ItemSelection? {
        guard order != .relevance else { return nil }
        guard !shown.isEmpty else { return wishedOfAll(order) }
        let isComparison = !scene.has(.superlative) && current != nil
        if shown.count > 1, !isComparison { return wished(order, among: shown) }
        guard let price = (current ?? shown.first)?.price else { return nil }
        let kind = wantedKind
        let mates = (kind ?? scene.business.catalog.items).filter { item in
            guard item.isAvailable, let own = item.price,
                kind != nil || shelves.contains(item.category)
            else { return false }
            return order == .cheapestFirst ? own < price : own > price
        }
        guard !mates.isEmpty else { return wished(order, among: [current ?? shown[0]]) }
        if scene.has(.superlative) { return wished(order, among: mates) }
        return .some(Self.sorted(mates, cheapestFirst: order == .dearestFirst))
    }

    /// The cheapest or dearest of all that is sold for itself; of several shelves all, as which one is meant is open.
    private func wishedOfAll(_ order: CatalogQuery.Order) -> ItemSelection? {
        guard scene.has(.superlative), !scene.namesMore else { return nil }
        let goods = goods(scene.business.catalog.items)
        return Set(goods.map(\.category)).count > 1 ? .some(goods) : wished(order, among: goods)
    }

    /// The articles of the kind that the conversation is about, when the current one is one of them.
    private var wantedKind: [CatalogItem]? {
        guard let product = scene.memory.slots[TurnScene.productSlot], let current else {
            return nil
        }
        let items = scene.shop.search.search(NormalizedText(product)).leaders.map(\.item)
        return items.contains(current) ? items : nil
    }

    /// The one that the wish for a price means among some.
    func wished(_ order: CatalogQuery.Order, among items: [CatalogItem]) -> ItemSelection? {
        let priced = items.filter { $0.isAvailable && $0.price != nil }
        let sorted = Self.sorted(priced, cheapestFirst: order == .cheapestFirst)
        return sorted.first.map {
            ItemSelection(items: [$0], outcome: order == .cheapestFirst ? .cheapest : .one)
        }
    }

    private static func sorted(_ items: [CatalogItem], cheapestFirst: Bool) -> [CatalogItem] {
        items.sorted { left, right in
            guard let a = left.price, let b = right.price, a != b else { return left.id < right.id }
            return (a < b) == cheapestFirst
        }
    }
}
