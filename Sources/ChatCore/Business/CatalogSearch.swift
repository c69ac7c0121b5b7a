/// Finds the items of a catalogue that a customer's words mean.
///
/// Built once per business; a search reads nothing but the message and takes some microseconds. Names,
/// brands, models (`kt-d3`, `kt d3`, `ktd3`), aliases, categories and the shop's synonyms count; plurals,
/// words that sound alike and typing mistakes in long words are understood.
public struct CatalogSearch: Hashable, Sendable {
    /// The most matches of a result.
    public static let limit = 50

    private let catalog: Catalog
    private let index: CatalogIndex
    /// The catalogue's words by what customers say for them, stems joined by blanks.
    private let synonyms: [String: [String]]
    private let foreignBrands: Set<String>

    /// Indexes a catalogue with the shop's words.
    public init(_ catalog: Catalog, vocabulary: Vocabulary = Vocabulary()) {
        self.catalog = catalog
        let index = CatalogIndex(catalog)
        self.index = index
        var synonyms: [String: [String]] = [:]
        for (word, others) in vocabulary.synonyms.sorted(by: { $0.key < $1.key }) {
            let stems = Self.stems(word).filter { !CatalogTerm.ignored.contains($0) }
            for other in others where !stems.isEmpty {
                synonyms[Self.stems(other).joined(separator: " "), default: []] += stems
            }
        }
        self.synonyms = synonyms
        foreignBrands = Set(vocabulary.brands.flatMap { Self.stems($0) })
            .subtracting(index.brands).subtracting(CatalogTerm.ignored)
    }

    /// What the catalogue has for a message.
    public func search(_ text: NormalizedText) -> CatalogResult {
        search(CatalogQuery(text))
    }

    /// What the catalogue has for a question.
    public func search(_ query: CatalogQuery) -> CatalogResult {
        let slots = slots(query.words)
        let unknown = unknownNames(query.words, slots)
        var matches = matches(slots)
        if slots.isEmpty, query.hasPriceLimit, unknown.isEmpty {
            matches = catalog.items.map { CatalogMatch(item: $0, score: 1, words: []) }
        }
        matches.removeAll { !Self.isWithin(query, $0.item) }
        return CatalogResult(
            query: query, matches: Self.ordered(matches, query.order), unknownNames: unknown)
    }

    /// What one word, or several that belong together, may mean.
    private struct Slot {
        var shown: String
        /// Terms of the index, each with how sure the reading is.
        var terms: [(term: String, sureness: Double)]
        var isCode = false
        var isBrand = false
        /// A bare number: `agujas 14`, but also `el 8 de diciembre`.
        var isNumber = false
    }

    private func slots(_ words: [Token]) -> [Slot] {
        var slots: [Slot] = []
        var start = 0
        while start < words.count {
            if let (slot, next) = joinedCode(words, start) ?? synonym(words, start) {
                slots.append(slot)
                start = next
                continue
            }
            if let slot = slot(words[start]) { slots.append(slot) }
            start += 1
        }
        return slots
    }

    /// Up to three tokens that together are a model: `kt d3`, `ddl 8700`.
    private func joinedCode(_ words: [Token], _ start: Int) -> (Slot, Int)? {
        for count in stride(from: min(3, words.count - start), through: 1, by: -1) {
            let tokens = words[start..<(start + count)]
            for position in 0..<(count == 1 ? 2 : 1) {
                let joined = tokens.compactMap { token in
                    let forms = CatalogTerm.forms(of: token)
                    return token.kind == .word
                        ? token.key : forms.indices.contains(position) ? forms[position] : nil
                }.joined().filter { $0 != "." && $0 != "," }
                guard CatalogTerm.isCode(joined), index.codes.contains(joined) else { continue }
                let shown = tokens.map(\.text).joined(separator: " ")
                return (
                    Slot(shown: shown, terms: [(joined, 1)], isCode: true), start + count
                )
            }
        }
        return nil
    }

    /// One to three words that the shop listed for a word of the catalogue.
    private func synonym(_ words: [Token], _ start: Int) -> (Slot, Int)? {
        for count in stride(from: min(4, words.count - start), through: 1, by: -1) {
            let tokens = words[start..<(start + count)]
            let key = tokens.flatMap { CatalogTerm.forms(of: $0).prefix(1) }
                .joined(separator: " ")
            guard let meant = synonyms[key] else { continue }
            var terms = meant.filter { index.postings[$0] != nil }.map { ($0, 0.95) }
            if count == 1, index.postings[key] != nil { terms.insert((key, 1), at: 0) }
            guard !terms.isEmpty else { continue }
            let shown = tokens.map(\.text).joined(separator: " ")
            return (Slot(shown: shown, terms: terms), start + count)
        }
        return nil
    }

    private func slot(_ token: Token) -> Slot? {
        let forms = CatalogTerm.forms(of: token)
        guard let main = forms.first, !CatalogTerm.ignored.contains(token.key) else { return nil }
        var terms = forms.filter { index.postings[$0] != nil }.map { ($0, 1.0) }
        if terms.isEmpty, token.kind == .word { terms = misspelled(main) }
        guard !terms.isEmpty else { return nil }
        let isBrand = terms.contains { index.brands.contains($0.0) }
        return Slot(
            shown: token.text, terms: terms, isBrand: isBrand, isNumber: token.kind == .number)
    }

    /// Words of the catalogue that sound the same, else those a typing mistake away.
    private func misspelled(_ word: String) -> [(String, Double)] {
        guard word.utf8.count >= 4 else { return [] }
        if let alike = index.bySound[SpanishSound.key(word)] { return alike.map { ($0, 0.85) } }
        guard word.utf8.count >= 6, let first = word.utf8.first else { return [] }
        let limit = word.utf8.count >= 9 ? 2 : 1
        let near = (index.byFirstLetter[first] ?? []).filter {
            EditDistance.between(word, $0, limit: limit) != nil
        }
        return near.map { ($0, 0.7) }
    }

    private func matches(_ slots: [Slot]) -> [CatalogMatch] {
        var scores: [Int: [Int: Double]] = [:]
        // A word of a description, or a bare number, says something beside a name only.
        var namedItems: Set<Int> = []
        for (position, slot) in slots.enumerated() {
            for (term, sureness) in slot.terms {
                let value = index.rarity(term) * sureness
                for posting in index.postings[term] ?? [] {
                    let score = value * posting.weight
                    let known = scores[posting.item]?[position] ?? 0
                    scores[posting.item, default: [:]][position] = max(known, score)
                    if !slot.isNumber, posting.weight >= CatalogIndex.namingWeight {
                        namedItems.insert(posting.item)
                    }
                }
            }
        }
        let kept = named(scores.filter { namedItems.contains($0.key) }, slots)
        let top = kept.values.map { $0.values.reduce(0, +) }.max() ?? 0
        return kept.sorted { $0.key < $1.key }.compactMap { item, byPosition -> CatalogMatch? in
            let score = byPosition.values.reduce(0, +)
            guard score >= top * 0.35 else { return nil }
            let positions = slots.indices.filter { byPosition[$0] != nil }
            let missing = slots.indices.filter { position in
                byPosition[position] == nil
                    && slots[position].terms.contains { index.isName($0.term) }
            }
            return CatalogMatch(
                item: catalog.items[item], score: score,
                words: positions.map { slots[$0].shown },
                missingWords: missing.map { slots[$0].shown })
        }
    }

    /// Only items with a model or brand that the customer names, where one is named.
    private func named(_ scores: [Int: [Int: Double]], _ slots: [Slot]) -> [Int: [Int: Double]] {
        var kept = scores
        for keyPath in [\Slot.isCode, \Slot.isBrand] {
            let positions = slots.indices.filter { slots[$0][keyPath: keyPath] }
            let narrowed = kept.filter { _, byPosition in
                positions.contains { byPosition[$0] != nil }
            }
            if !positions.isEmpty, !narrowed.isEmpty { kept = narrowed }
        }
        return kept
    }

    /// Brands that the shop knows without selling them, and models that no item bears.
    private func unknownNames(_ words: [Token], _ slots: [Slot]) -> [String] {
        words.enumerated().compactMap { position, token -> String? in
            if token.kind == .word {
                return foreignBrands.contains(CatalogTerm.stem(token.key)) ? token.text : nil
            }
            let isKnown = slots.contains { slot in
                slot.shown.split(separator: " ").contains { $0 == token.text }
            }
            if isKnown { return nil }
            if token.kind == .code { return token.text }
            guard token.kind == .number, let value = token.value, (100...99_999).contains(value),
                position > 0
            else { return nil }
            let before = CatalogTerm.stem(words[position - 1].key)
            let namesModel = ["modelo", "referencia", "ref"].contains(before)
            return namesModel || index.brands.contains(before) || foreignBrands.contains(before)
                ? token.text : nil
        }
    }

    private static func isWithin(_ query: CatalogQuery, _ item: CatalogItem) -> Bool {
        guard query.hasPriceLimit else { return true }
        guard let price = item.price else { return false }
        return query.minimum.map { $0 <= price } ?? true
            && query.maximum.map { price <= $0 } ?? true
    }

    /// The matches, which are in the order of the file, as the customer wants them.
    private static func ordered(
        _ matches: [CatalogMatch], _ order: CatalogQuery.Order
    ) -> [CatalogMatch] {
        let ranked = sorted(matches) { left, right in
            if left.score != right.score { return left.score > right.score }
            return left.item.isAvailable && !right.item.isAvailable
        }
        guard order != .relevance else { return Array(ranked.prefix(limit)) }
        let top = ranked.first?.score ?? 0
        let fitting = ranked.filter { $0.score >= top * 0.6 && $0.item.price != nil }
        let byPrice = sorted(fitting) { left, right in
            guard let low = left.item.price, let high = right.item.price else { return false }
            return order == .cheapestFirst ? low < high : high < low
        }
        return Array(byPrice.prefix(limit))
    }

    /// A stable sort.
    private static func sorted(
        _ matches: [CatalogMatch], by isBefore: (CatalogMatch, CatalogMatch) -> Bool
    ) -> [CatalogMatch] {
        matches.enumerated().sorted { left, right in
            if isBefore(left.element, right.element) { return true }
            return !isBefore(right.element, left.element) && left.offset < right.offset
        }.map(\.element)
    }

    private static func stems(_ text: String) -> [String] {
        NormalizedText(text).words.flatMap { CatalogTerm.forms(of: $0).prefix(1) }
    }
}
