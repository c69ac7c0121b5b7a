/// What the catalogue has for a question.
public struct CatalogResult: Hashable, Sendable {
    /// The question as it was understood.
    public var query: CatalogQuery
    /// The items that fit, in the order asked for.
    public var matches: [CatalogMatch]
    /// Brands and models that the customer names and the catalogue does not hold.
    public var unknownNames: [String]

    /// Creates a result.
    public init(query: CatalogQuery, matches: [CatalogMatch], unknownNames: [String] = []) {
        self.query = query
        self.matches = matches
        self.unknownNames = unknownNames
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
        unknownNames.isEmpty && leaders.contains { $0.missingWords.isEmpty }
    }
}
