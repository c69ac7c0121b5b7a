/// The articles that a turn is about.
struct ItemSelection {
    /// What fits, best first; for ``ItemsOutcome/notFound`` what comes nearest.
    var items: [CatalogItem] = []
    /// How it came about.
    var outcome = ItemsOutcome.unnamed
    /// Whether the words name nothing but a brand.
    var isBrandOnly = false
    /// What is asked about one article beside price and availability.
    var detail = Detail.none
    /// Whether something is there, but not for what the customer wants to pay.
    var isOverBudget = false
    /// Whether the brand that is named makes nothing of the kind that is named.
    var isContradiction = false
    /// The words for the kind of thing that is wanted, `fileteadora industrial`; empty when none name one.
    var kind = ""

    /// Whether the words name articles that are there.
    var isFound: Bool { [.one, .several, .cheapest].contains(outcome) }

    /// A detail of an article that a customer asks for.
    enum Detail {
        case none
        /// Its name or its description speaks of it.
        case described
        /// The catalogue does not know.
        case unknown
    }

    /// One article.
    static func one(_ item: CatalogItem) -> ItemSelection {
        ItemSelection(items: [item], outcome: .one)
    }

    /// One article or several; `notFound` when there are none.
    static func some(_ items: [CatalogItem]) -> ItemSelection {
        ItemSelection(
            items: items, outcome: items.isEmpty ? .notFound : items.count == 1 ? .one : .several)
    }
}
