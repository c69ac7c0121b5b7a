/// The articles that a turn is about.
struct ItemSelection {
    /// What fits, best first.
    var items: [CatalogItem] = []
    /// How it came about.
    var outcome = ItemsOutcome.unnamed
    /// Whether the words name nothing but a brand.
    var isBrandOnly = false
    /// What is asked about one article beside price and availability.
    var detail = Detail.none

    /// A detail of an article that a customer asks for.
    enum Detail {
        case none
        /// Its description speaks of it.
        case described
        /// The catalogue does not know.
        case unknown
    }

    /// One article.
    static func one(_ item: CatalogItem) -> ItemSelection {
        ItemSelection(items: [item], outcome: .one)
    }
}
