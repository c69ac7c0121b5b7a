/// A piece of the shop's data: the values that it names, and the words by which a text speaks of it.
struct FactPassage: Sendable {
    /// What it is of.
    enum Kind {
        /// An article of the catalogue.
        case item(CatalogItem)
        /// A zone of shipping.
        case zone
        /// Words of the profile or of an answer.
        case text
    }

    let kind: Kind
    /// `price:mf-4423` without the kind of value: `mf-4423`, `zone-2`, `garantia`.
    let id: String
    /// How much each word says.
    private(set) var weights: [Substring: Double] = [:]
    /// The words that it may begin with.
    private(set) var heads: Set<Substring> = []
    private(set) var values: Set<ClaimValue> = []
    /// What it says it does not hold: `no incluye el motor`.
    private(set) var excluded: Set<Substring> = []

    /// How much a word says by where it stands.
    private enum Weight {
        static let code = 14.0
        static let head = 6.0
        static let otherHead = 5.0
        static let name = 4.0
        static let brand = 3.0
        static let category = 3.0
        static let kind = 2.0
        static let belonging = 1.0
        static let description = 0.5
    }

    /// Shipping, whatever word it goes by.
    static let shippingMark: Substring = "@envio"

    /// Words that stand for shipping.
    static func isShipping(_ key: String) -> Bool {
        ["envi", "flete", "despach", "manda", "mande", "llega", "llegu", "domicil", "entreg"]
            .contains { key.hasPrefix($0) } && key != "entre"
    }

    /// A passage about an article.
    init(_ item: CatalogItem) {
        kind = .item(item)
        id = Self.slug(item.id)
        if let price = item.price { values.insert(.money(price.hundredths)) }
        addName(item.name, head: Weight.head)
        for alias in item.aliases { addName(alias, head: Weight.otherHead) }
        for word in DraftReading(item.brand).words { add(word.stem, Weight.brand) }
        for word in DraftReading(item.category).words { add(word.stem, Weight.category) }
        addCodes(item.model)
        addDescription(item.description)
    }

    /// A passage about a zone of shipping.
    init(_ zone: ShippingZone, number: Int) {
        kind = .zone
        id = "envio-\(number + 1)"
        if let price = zone.price { values.insert(.money(price.hundredths)) }
        weights = [Self.shippingMark: 8, Self.mark(ofZone: number): 3]
        for word in DraftReading(zone.name).words where word.isWord && word.key.utf8.count > 3 {
            add(word.stem, 1)
        }
        addValues(of: zone.time)
        addValues(of: zone.note ?? "")
    }

    /// A passage of words: those of a range of a text, and its topics.
    init(
        _ id: String, _ text: DraftReading, _ range: Range<Int>, _ claims: [Claim], topics: [String]
    ) {
        kind = .text
        self.id = Self.slug(id)
        for index in range where text.words[index].isWord && text.key(index).utf8.count > 3 {
            add(text.words[index].stem, 3)
            if Self.isShipping(text.key(index)) { add(Self.shippingMark, 3) }
        }
        for topic in topics { add(topic.prefix(DraftReading.stemLength), 2) }
        values = Set(claims.filter { range.contains($0.range.lowerBound) }.flatMap(\.readings))
    }

    /// The word that stands for the places of a zone.
    static func mark(ofZone number: Int) -> Substring { "@zone\(number)" }

    /// How much a text's words speak of it.
    func score(_ stems: [Substring: Double], head: Substring?) -> Double {
        var score = 0.0
        for (stem, share) in stems { score += (weights[stem] ?? 0) * share }
        if let head, heads.contains(head) { score += Weight.head }
        return score
    }

    private mutating func addName(_ name: String, head: Double) {
        var (weight, next) = (head, Weight.name)
        for word in DraftReading(name).words where word.token.isWordLike {
            if let behind = CatalogTerm.behind[word.key] {
                next = min(next, behind == .kind ? Weight.kind : Weight.belonging)
                weight = next
                continue
            }
            guard !CatalogTerm.ignored.contains(word.key) else { continue }
            if weight == head, word.isWord { heads.insert(word.stem) }
            add(word.stem, weight)
            weight = next
        }
        let reading = DraftReading(name)
        for claim in ClaimReader.claims(in: reading) {
            values.formUnion(claim.readings.filter(Self.isNoMoney))
            for case .code(let code) in claim.readings { add(code[...], Weight.code) }
        }
        addCodes(name)
    }

    private mutating func addCodes(_ text: String) {
        for word in DraftReading(text).words {
            let key = ClaimReader.plainCode(word.key)
            guard word.token.kind == .code || word.token.kind == .number && key.utf8.count > 2
            else { continue }
            add(key[...], Weight.code)
            values.insert(.code(key))
            // `DDL 8700` is the `DDL-8700`.
            for part in word.key.split(separator: "-") where CatalogTerm.isCode(String(part)) {
                add(part, part.utf8.count > 2 ? Weight.code : Weight.name)
            }
        }
    }

    private mutating func addDescription(_ text: String) {
        addValues(of: text)
        let reading = DraftReading(text)
        for (index, word) in reading.words.enumerated() where word.token.isWordLike {
            if word.key.utf8.count > 3 { add(word.stem, Weight.description) }
            if word.key == "no", reading.key(index + 1).hasPrefix("inclu") {
                for next in reading.words[index...].dropFirst(2).prefix(3) where next.isWord {
                    if next.key.utf8.count > 3 { excluded.insert(next.stem) }
                }
            }
        }
    }

    private mutating func addValues(of text: String) {
        let readings = ClaimReader.claims(in: DraftReading(text)).flatMap(\.readings)
        values.formUnion(readings.filter(Self.isNoMoney))
    }

    /// What an article costs stands in its price alone, whatever its name or description says.
    private static func isNoMoney(_ value: ClaimValue) -> Bool {
        if case .money = value { false } else { true }
    }

    private mutating func add(_ stem: Substring, _ weight: Double) {
        weights[stem] = max(weights[stem] ?? 0, weight)
    }

    /// Lower case, without blanks, and short: it stands in decision paths.
    private static func slug(_ text: String) -> String {
        String(
            text.lowercased().prefix(40).map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }
}
