/// What the catalogue has for a question.
public struct CatalogResult: Hashable, Sendable {
    /// The question as it was understood.
    public var query: CatalogQuery
    /// The items that fit, in the order asked for.
    public var matches: [CatalogMatch]
    /// The items of the kind that the customer names, when the brand that is named makes none of them and
    /// ``matches`` holds that brand's: for `fileteadora kingter` the overlockers of other makers.
    public var otherBrands: [CatalogMatch]
    /// Brands and models that the customer names and the catalogue does not hold.
    public var unknownNames: [String]
    /// The customer's words that say what kind of thing is wanted, `fileteadora industrial`.
    public var kindWords: [String]

    /// Creates a result.
    public init(
        query: CatalogQuery, matches: [CatalogMatch], otherBrands: [CatalogMatch] = [],
        unknownNames: [String] = [], kindWords: [String] = []
    ) {
        self.query = query
        self.matches = matches
        self.otherBrands = otherBrands
        self.unknownNames = unknownNames
        self.kindWords = kindWords
    }

    /// The items that fit about as well as the best one: one when it is clear what is meant.
    ///
    /// While the best one has every word that the catalogue knows, items that lack one do not count.
    public var leaders: [CatalogMatch] {
        guard let best = matches.max(by: { $0.score < $1.score }) else { return [] }
        return matches.filter {
            $0.score >= best.score * 0.8
                && (!best.missingWords.isEmpty || $0.missingWords.isEmpty)
        }
    }

    /// Whether the best items have all the customer's words that the catalogue knows, and every brand
    /// and model named exists. Otherwise they are only the nearest there is.
    public var isExact: Bool {
        unknownNames.isEmpty && otherBrands.isEmpty && leaders.contains { $0.missingWords.isEmpty }
    }
}
