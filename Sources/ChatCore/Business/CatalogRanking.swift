// Scores are kept in flat arrays: a common word stands in thousands of items of a large catalogue.

/// Scores the items of a catalogue against one question.
struct CatalogRanking {
    /// What is known about one item.
    private struct Score {
        var total = 0.0
        /// The slots it has, a bit each.
        var slots: UInt64 = 0
        /// Whether a word names it; a description's word or a bare number does not.
        var isNamed = false
    }

    private let items: [CatalogItem]
    private let slots: [CatalogSlot]
    private let namingSlots: UInt64
    private var scores: [Score]
    /// The items that have any slot, or all; ascending.
    private var candidates: [Int] = []

    /// Scores every item that has a word of the question. Linear in the postings of its words.
    init(_ items: [CatalogItem], _ index: CatalogIndex, _ slots: [CatalogSlot]) {
        self.items = items
        self.slots = slots
        namingSlots = Self.bits(slots) { slot in slot.terms.contains { index.isName($0.term) } }
        scores = slots.isEmpty ? [] : Array(repeating: Score(), count: items.count)
        for (place, slot) in slots.enumerated() { add(slot, at: place, index) }
        candidates = scores.indices.filter { scores[$0].isNamed }
        for bits in [Self.bits(slots, where: \.isCode), Self.bits(slots, where: \.isBrand)] {
            narrow(to: bits)
        }
    }

    /// Takes every item alike, for a question that only limits the price.
    mutating func takeAll() {
        scores = Array(repeating: Score(total: 1), count: items.count)
        candidates = Array(items.indices)
    }

    /// The items that fit, as the customer wants them.
    func matches(_ query: CatalogQuery, limit: Int) -> [CatalogMatch] {
        let top = candidates.reduce(0) { max($0, scores[$1].total) }
        let fitting = candidates.filter {
            scores[$0].total >= top * 0.35 && Self.isWithin(query, items[$0])
        }
        return ordered(fitting, query.order).prefix(limit).map(match)
    }

    private mutating func add(_ slot: CatalogSlot, at place: Int, _ index: CatalogIndex) {
        // Of several meanings of one slot the best counts.
        var best: [Int: Double] = [:]
        for meaning in slot.terms {
            let value = index.rarity(meaning.term) * meaning.sureness
            for posting in index.postings[meaning.term] ?? [] {
                let score = value * posting.weight
                let known = slot.terms.count == 1 ? 0 : best[posting.item] ?? 0
                guard score > known else { continue }
                if slot.terms.count > 1 { best[posting.item] = score }
                scores[posting.item].total += score - known
                scores[posting.item].slots |= 1 << UInt64(place)
                if !slot.isNumber, posting.weight >= CatalogIndex.namingWeight {
                    scores[posting.item].isNamed = true
                }
            }
        }
    }

    /// Keeps the items that have one of the slots, if there are any.
    private mutating func narrow(to bits: UInt64) {
        let narrowed = candidates.filter { scores[$0].slots & bits != 0 }
        if !narrowed.isEmpty { candidates = narrowed }
    }

    private func match(_ item: Int) -> CatalogMatch {
        let has = scores[item].slots
        return CatalogMatch(
            item: items[item], score: scores[item].total, words: words(has),
            missingWords: words(namingSlots & ~has))
    }

    private func words(_ bits: UInt64) -> [String] {
        slots.indices.filter { bits & 1 << UInt64($0) != 0 }.map { slots[$0].shown }
    }

    /// The best first, what can be bought before what cannot, else in the order of the file.
    private func ordered(_ fitting: [Int], _ order: CatalogQuery.Order) -> [Int] {
        let ranked = fitting.sorted { left, right in
            let (a, b) = (scores[left].total, scores[right].total)
            if a != b { return a > b }
            let (isFirst, isSecond) = (items[left].isAvailable, items[right].isAvailable)
            return isFirst == isSecond ? left < right : isFirst
        }
        guard order != .relevance, let first = ranked.first else { return ranked }
        let top = scores[first].total
        let priced = ranked.enumerated().compactMap { place, item in
            items[item].price.map { (item: item, place: place, price: $0) }
        }
        return priced.filter { scores[$0.item].total >= top * 0.6 }.sorted { left, right in
            if left.price == right.price { return left.place < right.place }
            return (left.price < right.price) == (order == .cheapestFirst)
        }.map(\.item)
    }

    private static func bits(
        _ slots: [CatalogSlot], where isMeant: (CatalogSlot) -> Bool
    ) -> UInt64 {
        slots.indices.reduce(0) { isMeant(slots[$1]) ? $0 | 1 << UInt64($1) : $0 }
    }

    private static func isWithin(_ query: CatalogQuery, _ item: CatalogItem) -> Bool {
        guard query.hasPriceLimit else { return true }
        guard let price = item.price else { return false }
        return query.minimum.map { $0 <= price } ?? true
            && query.maximum.map { price <= $0 } ?? true
    }
}
