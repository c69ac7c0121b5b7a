// What is compared, and what could be recommended.

extension ItemSelector {
    /// Two or three articles to be put beside each other: those named, one named and the one talked about, or
    /// those shown.
    func compared(_ selection: ItemSelection) -> [CatalogItem]? {
        var items =
            selection.outcome == .several || selection.outcome == .one ? selection.items : []
        if items.count < 2, let current, !items.contains(current) { items.insert(current, at: 0) }
        if items.count < 2, (2...TurnScene.describedLimit).contains(shown.count) { items = shown }
        return (2...TurnScene.describedLimit).contains(items.count) ? items : nil
    }

    /// What could be recommended: what the words name, what was wanted before, or the shelf talked
    /// about; nothing when neither is known.
    func recommendable(_ selection: ItemSelection) -> [CatalogItem] {
        // What was compared is what is chosen from.
        let pair = goods(shown)
        if scene.followUp == .answer, (2...TurnScene.describedLimit).contains(pair.count) {
            return pair
        }
        let meant = selection.outcome == .notFound ? [] : selection.items
        let named = goods(meant)
        if !named.isEmpty { return named }
        // Who asks for nothing but parts wants one of them: `¿qué prensatelas necesito para cremalleras?`
        let parts = meant.filter { $0.isAvailable && !scene.shop.isService($0) }
        if !parts.isEmpty, parts.count == meant.count { return parts }
        if let product = scene.memory.slots[TurnScene.productSlot] {
            let wanted = goods(
                naming(scene.shop.search.search(NormalizedText(product))).map(\.item))
            if !wanted.isEmpty { return wanted }
        }
        return goods(scene.business.catalog.items.filter { shelves.contains($0.category) })
    }

    /// What can be bought and does not go with something else.
    func goods(_ items: [CatalogItem]) -> [CatalogItem] {
        items.filter { $0.isAvailable && !scene.shop.goesWithOthers($0) }
    }
}
