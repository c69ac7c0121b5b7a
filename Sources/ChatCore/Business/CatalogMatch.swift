/// An item that fits a question, and why.
public struct CatalogMatch: Hashable, Sendable {
    /// The item.
    public var item: CatalogItem
    /// How well it fits; comparable only within one result.
    public var score: Double
    /// The customer's words that fit, in their order.
    public var words: [String]
    /// The customer's words that the catalogue knows from other items but not from this one.
    public var missingWords: [String]

    /// Creates a match.
    public init(
        item: CatalogItem, score: Double, words: [String], missingWords: [String] = []
    ) {
        self.item = item
        self.score = score
        self.words = words
        self.missingWords = missingWords
    }
}
