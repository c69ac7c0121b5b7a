/// What a customer asks of the catalogue: words, limits on the price, an order.
public struct CatalogQuery: Hashable, Sendable {
    /// How results are ordered.
    public enum Order: Hashable, Sendable {
        /// What fits best comes first.
        case relevance
        /// `la más barata`: among what fits, the lowest price comes first.
        case cheapestFirst
        /// `la más cara`: among what fits, the highest price comes first.
        case dearestFirst
    }

    /// The words that may name an item, without those that state a price.
    public var words: [Token]
    /// The lowest price wanted.
    public var minimum: Money?
    /// The highest price wanted.
    public var maximum: Money?
    /// How results are ordered.
    public var order: Order
    /// Only items of these categories are looked at; all when empty.
    public var shelves: Set<String> = []

    /// Whether a price is limited.
    public var hasPriceLimit: Bool { minimum != nil || maximum != nil }

    /// Reads a message. Linear.
    ///
    /// - Parameters:
    ///   - text: The message.
    ///   - isModel: Whether a bare number is a model (`la 8280`) and therefore no price.
    public init(_ text: NormalizedText, isModel: (String) -> Bool = { _ in false }) {
        var reader = PriceLimitReader(text.words, models: Self.models(text.words, isModel))
        reader.read()
        words = reader.rest
        minimum = reader.minimum.map { Money(units: $0) }
        maximum = reader.maximum.map { Money(units: $0) }
        order = reader.order
    }

    private static func models(_ words: [Token], _ isModel: (String) -> Bool) -> Set<String> {
        Set(words.filter { $0.kind == .number && isModel($0.key) }.map(\.key))
    }
}
