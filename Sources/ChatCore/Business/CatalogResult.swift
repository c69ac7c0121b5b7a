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
        guard let best else { return [] }
        return matches.filter { $0.isLeader(beside: matches[best]) }
    }

    /// Whether the best items have all the customer's words that the catalogue knows, and every brand
    /// and model named exists. Otherwise they are only the nearest there is.
    public var isExact: Bool {
        guard let best, unknownNames.isEmpty, otherBrands.isEmpty else { return false }
        return matches.contains {
            $0.missingWords.isEmpty && $0.isLeader(beside: matches[best])
        }
    }

    /// The place of the match that fits best, the first of several.
    private var best: Int? {
        matches.indices.max { matches[$0].score < matches[$1].score }
    }
}

extension CatalogMatch {
    /// Whether it fits about as well as the best one.
    fileprivate func isLeader(beside best: CatalogMatch) -> Bool {
        score >= best.score * 0.8 && (!best.missingWords.isEmpty || missingWords.isEmpty)
    }
}
