/// The articles that a turn is about.
struct ItemSelection {
    /// What fits, best first.
    var items: [CatalogItem] = []
    /// How it came about.
    var outcome = ItemsOutcome.unnamed
    /// Whether the words name nothing but a brand.
    var isBrandOnly = false
    /// Whether something about the article is asked that its price and availability do not answer.
    var asksDetail = false

    /// Whether it is work that the shop does rather than goods.
    var isService: Bool { items.first?.isService == true }

    /// One article.
    static func one(_ item: CatalogItem) -> ItemSelection {
        ItemSelection(items: [item], outcome: .one)
    }
}
