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

    /// Whether a price is limited.
    public var hasPriceLimit: Bool { minimum != nil || maximum != nil }

    /// Reads a message. Linear.
    public init(_ text: NormalizedText) {
        var reader = PriceLimitReader(text.words)
        reader.read()
        words = reader.rest
        minimum = reader.minimum.map { Money(units: $0) }
        maximum = reader.maximum.map { Money(units: $0) }
        order = reader.order
    }
}

/// Takes price limits and wishes for an order out of a message.
private struct PriceLimitReader {
    private let words: [Token]
    private(set) var rest: [Token] = []
    private(set) var minimum: Int64?
    private(set) var maximum: Int64?
    private(set) var order = CatalogQuery.Order.relevance

    /// The least number that is a price on its own, in pesos.
    private static let leastPrice: Int64 = 1000

    private static let cheap: Set<String> = [
        "barata", "barato", "baratas", "baratos", "baratica", "baratico", "economica",
        "economico", "economicas", "economicos", "comoda", "comodo",
    ]
    private static let dear: Set<String> = ["cara", "caro", "caras", "caros", "costosa", "costoso"]
    private static let upper: [[String]] = [
        ["menos", "de"], ["no", "mas", "de"], ["por", "debajo", "de"], ["debajo", "de"],
        ["menor", "a"], ["menores", "a"], ["menor", "de"], ["hasta"], ["maximo", "de"],
        ["maximo"], ["no", "pase", "de"], ["presupuesto", "de"], ["presupuesto", "es", "de"],
        ["que", "no", "pasen", "de"], ["tengo"], ["solo", "tengo"], ["cuento", "con"],
        ["inferior", "a"], ["menos"],
    ].sorted { $0.count > $1.count }
    private static let lower: [[String]] = [
        ["mas", "de"], ["por", "encima", "de"], ["encima", "de"], ["desde"], ["minimo", "de"],
        ["minimo"], ["mayor", "a"], ["mayores", "a"], ["a", "partir", "de"], ["superior", "a"],
    ].sorted { $0.count > $1.count }

    init(_ words: [Token]) {
        self.words = words
    }

    mutating func read() {
        var index = 0
        while index < words.count {
            if let next = range(at: index) ?? limit(at: index) ?? wish(at: index) {
                index = next
            } else {
                rest.append(words[index])
                index += 1
            }
        }
        if let low = minimum, let high = maximum, low > high { (minimum, maximum) = (high, low) }
    }

    /// `entre 500 y 800 mil`, `de 500 mil a 1 millón`.
    private mutating func range(at index: Int) -> Int? {
        guard ["entre", "de", "desde"].contains(words[index].key), index + 3 < words.count,
            ["y", "a", "hasta"].contains(words[index + 2].key),
            var low = words[index + 1].value, let high = price(words[index + 3])
        else { return nil }
        if words[index + 1].kind == .number, low < Self.leastPrice {
            // The unit of the second amount holds for the first: `entre 500 y 800 mil`.
            low *= high >= 1_000_000 && low < 10 ? 1_000_000 : 1000
        }
        guard low >= Self.leastPrice else { return nil }
        (minimum, maximum) = (low, high)
        return index + 4
    }

    /// `menos de 800 mil`, `desde un millón`.
    private mutating func limit(at index: Int) -> Int? {
        for (phrases, isUpper) in [(Self.upper, true), (Self.lower, false)] {
            for phrase in phrases where matches(phrase, at: index) {
                let next = index + phrase.count
                guard next < words.count, let value = price(words[next]) else { continue }
                if isUpper { maximum = value } else { minimum = value }
                return next + 1
            }
        }
        return nil
    }

    /// `la más barata`, `económica`, `la de menor precio`.
    private mutating func wish(at index: Int) -> Int? {
        let start = words[index].key
        let next = index + 1 < words.count ? words[index + 1].key : ""
        if start == "mas", Self.cheap.contains(next) {
            order = .cheapestFirst
            return index + 2
        }
        if start == "mas", Self.dear.contains(next) {
            order = .dearestFirst
            return index + 2
        }
        if ["menor", "mejor"].contains(start), ["precio", "valor", "costo"].contains(next) {
            order = .cheapestFirst
            return index + 2
        }
        if Self.cheap.contains(start) {
            order = .cheapestFirst
            return index + 1
        }
        return nil
    }

    private func matches(_ phrase: [String], at index: Int) -> Bool {
        index + phrase.count <= words.count
            && phrase.indices.allSatisfy { words[index + $0].key == phrase[$0] }
    }

    /// An amount, or a number large enough to be one.
    private func price(_ token: Token) -> Int64? {
        guard token.kind == .amount || token.kind == .number, let value = token.value,
            value >= Self.leastPrice
        else { return nil }
        return value
    }
}
