/// Takes price limits and wishes for an order out of a message.
struct PriceLimitReader {
    private let words: [Token]
    /// Numbers that are models.
    private let models: Set<String>
    private(set) var rest: [Token] = []
    private(set) var minimum: Int64?
    private(set) var maximum: Int64?
    private(set) var order = CatalogQuery.Order.relevance

    /// The least number that is a price on its own, in pesos.
    private static let leastPrice: Int64 = 1000

    private static let cheap: WordSet = [
        "barata", "barato", "baratas", "baratos", "baratica", "baratico", "baraticas", "baraticos",
        "baratita", "baratito", "economica", "economico", "economicas", "economicos",
        "economiquita", "comoda", "comodo", "comodita",
    ]
    private static let dear: WordSet = [
        "cara", "caro", "caras", "caros", "costosa", "costoso", "costosas", "costosos",
    ]
    /// The words that a wish for an order begins with.
    private static let wishes = WordSet(cheap.words + ["mas", "tan", "menos", "menor", "mejor"])
    private static let upper = phrases(
        """
        menos de; menos del; no mas de; por debajo de; por debajo del; debajo de; menor a; menores a; menor de; hasta; maximo de
        maximo; no pase de; no pasen de; que no pasen de; que no pase de; presupuesto de
        presupuesto es de; presupuesto; tengo; tengo como; tengo unos; solo tengo; cuento con
        dispongo de; inferior a; menos; alcanza con; me alcanza con
        """)
    /// What stands before an amount that is there to be spent; before a bare number it says something else:
    /// `con 1.100 puntadas`.
    private static let spending = phrases("por; por unos; con; con unos")
    private static let lower = phrases(
        """
        mas de; por encima de; encima de; desde; minimo de; minimo; mayor a; mayores a; a partir de
        superior a
        """)
    /// What stands before an amount that is only about right: a tenth more will do.
    private static let about = phrases(
        "unos; unas; como unos; como; como de; de unos; alrededor de; mas o menos; aproximadamente; cerca de; por ahi"
    )
    private static let numerals: [String: Int64] = [
        "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
        "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
    ]

    /// By their first words, the longest first.
    private static func phrases(_ text: String) -> WordMap<[[String]]> {
        text.split { $0 == ";" || $0 == "\n" }
            .map { $0.split(separator: " ").map(String.init) }
            .sorted { $0.count > $1.count }
            .reduce(into: WordMap()) { phrases, phrase in
                guard let first = phrase.first else { return }
                phrases[first] = (phrases[first] ?? []) + [phrase]
            }
    }

    init(_ words: [Token], models: Set<String>) {
        self.words = words
        self.models = models
    }

    mutating func read() {
        let hasNumbers = words.indices.contains { words[$0].value != nil }
        guard hasNumbers || words.containsKey(where: Self.wishes.contains) else {
            rest = words
            return
        }
        var index = 0
        while index < words.count {
            let limited = hasNumbers ? range(at: index) ?? limit(at: index) : nil
            if let next = limited ?? wish(at: index) {
                index = next
            } else {
                rest.append(words[index])
                index += 1
            }
        }
        if let low = minimum, let high = maximum, low > high { (minimum, maximum) = (high, low) }
    }

    /// `entre 500 y 800 mil`, `de 500 mil a 1 millón`, `entre uno y dos millones`.
    private mutating func range(at index: Int) -> Int? {
        let start = words[index].key
        guard ["entre", "de", "desde"].contains(start), index + 3 < words.count,
            ["y", "a", "hasta"].contains(words[index + 2].key),
            var low = words[index + 1].value ?? Self.numerals[words[index + 1].key],
            var high = price(at: index + 3) ?? (start == "entre" ? words[index + 3].value : nil)
        else { return nil }
        // Hundreds without a unit are thousands where prices are talked about: `entre 500 y 800`.
        if start == "entre", (20..<Self.leastPrice).contains(high), low < high { high *= 1000 }
        if words[index + 1].kind != .amount, low < Self.leastPrice {
            // The unit of the second amount holds for the first: `entre 500 y 800 mil`.
            low *= high >= 1_000_000 && low < 10 ? 1_000_000 : 1000
        }
        guard low >= Self.leastPrice, high >= Self.leastPrice else { return nil }
        (minimum, maximum) = (low, high)
        return index + 4
    }

    /// `menos de 800 mil`, `desde un millón`, `unos 900 mil`.
    private mutating func limit(at index: Int) -> Int? {
        for (phrases, isUpper) in [(Self.upper, true), (Self.lower, false)] {
            for phrase in phrases[words[index].key] ?? [] where matches(phrase, at: index) {
                var next = index + phrase.count
                if next < words.count, ["el", "los", "unos", "un"].contains(words[next].key) {
                    next += 1
                }
                guard next < words.count, let value = price(at: next) else { continue }
                if isUpper { maximum = value } else { minimum = value }
                return next + 1
            }
        }
        return roughLimit(at: index)
    }

    /// `con 900 mil`, `unos 900 mil`.
    private mutating func roughLimit(at index: Int) -> Int? {
        for (phrases, isRough) in [(Self.spending, false), (Self.about, true)] {
            for phrase in phrases[words[index].key] ?? [] where matches(phrase, at: index) {
                let next = index + phrase.count
                guard next < words.count, words[next].kind == .amount, let value = price(at: next)
                else { continue }
                maximum = isRough ? value + value / 10 : value
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
        // `no tan cara` wants what is cheap.
        if start == "tan" || start == "menos", Self.dear.contains(next) {
            order = .cheapestFirst
            return index + 2
        }
        if start == "mas", Self.dear.contains(next) {
            order = .dearestFirst
            return index + 2
        }
        if start == "menor" || start == "mejor", ["precio", "valor", "costo"].contains(next) {
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

    /// An amount, or a number large enough to be one that is no model and counts nothing (`5.000 yardas`).
    private func price(at index: Int) -> Int64? {
        let token = words[index]
        guard let value = token.value, value >= Self.leastPrice else { return nil }
        if token.kind == .amount { return value }
        guard token.kind == .number, !models.contains(token.key) else { return nil }
        let next = index + 1 < words.count ? words[index + 1] : nil
        let counts = next.map { SmallWords.isTelling($0) && $0.kind == .word } ?? false
        return counts ? nil : value
    }
}
