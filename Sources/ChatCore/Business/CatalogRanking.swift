// Scores are kept in flat arrays: a common word stands in thousands of items of a large catalogue.

/// Scores the items of a catalogue against one question.
struct CatalogRanking {
    /// What is known about one item.
    private struct Score {
        var total = 0.0
        /// The slots it has, a bit each.
        var slots: UInt64 = 0
        /// Those of them that name it.
        var names: UInt64 = 0
        /// The slot that scored last, and how much: of several meanings of one slot the best counts.
        var lastPlace = -1
        var lastValue = 0.0
        /// Whether a word names it; a description's word or a bare number does not.
        var isNamed = false
    }

    /// A share of the best score below which an item does not fit.
    private static let fittingShare = 0.35
    /// The same for questions that leave some out by their price: what is left must fit well.
    private static let pricedShare = 0.6

    private let items: [CatalogItem]
    private let slots: [CatalogSlot]
    private let namingSlots: UInt64
    private var scores: [Score]
    /// The items that fit.
    private var candidates: [Int] = []
    /// The items of the kind that the customer names, where the brand that is named makes none of them.
    private var alternatives: [Int] = []
    /// Slots that do not count as missing.
    private var settledSlots: UInt64 = 0

    /// Scores every item that has a word of the question. Linear in the postings of its words.
    init(_ items: [CatalogItem], _ index: CatalogIndex, _ slots: [CatalogSlot]) {
        self.items = items
        self.slots = slots
        namingSlots = Self.bits(slots) { slot in slot.terms.contains { index[$0.word].isName } }
        scores = slots.isEmpty ? [] : Array(repeating: Score(), count: items.count)
        var touched: [Int] = []
        for (place, slot) in slots.enumerated() { add(slot, at: place, index, &touched) }
        candidates = touched.filter { scores[$0].isNamed }
        let named = candidates
        narrow(to: Self.bits(slots, where: \.isCode))
        narrow(to: Self.bits(slots, where: \.isBrand))
        if candidates.count < named.count { reconcile(named, index) }
    }

    /// Takes every item alike, for a question that only limits the price.
    mutating func takeAll() {
        scores = Array(repeating: Score(total: 1), count: items.count)
        candidates = Array(items.indices)
    }

    /// The items that fit, as the customer wants them.
    func matches(_ query: CatalogQuery, limit: Int) -> [CatalogMatch] {
        ordered(candidates, query, limit: limit).map(match)
    }

    /// The items of the kind named, where the brand named makes none of them: `fileteadora kingter`.
    func otherBrands(_ query: CatalogQuery, limit: Int) -> [CatalogMatch] {
        ordered(alternatives, query, limit: limit).map(match)
    }

    private mutating func add(
        _ slot: CatalogSlot, at place: Int, _ index: CatalogIndex, _ touched: inout [Int]
    ) {
        for meaning in slot.terms {
            let word = index[meaning.word]
            let value = word.rarity * meaning.sureness
            for posting in word.postings {
                let score = value * posting.weight
                let known =
                    scores[posting.item].lastPlace == place ? scores[posting.item].lastValue : 0
                if scores[posting.item].slots == 0 { touched.append(posting.item) }
                scores[posting.item].slots |= 1 << UInt64(place)
                if !slot.isNumber, posting.weight >= CatalogIndex.namingWeight {
                    scores[posting.item].isNamed = true
                    scores[posting.item].names |= 1 << UInt64(place)
                }
                guard score > known else { continue }
                scores[posting.item].total += score - known
                scores[posting.item].lastPlace = place
                scores[posting.item].lastValue = score
            }
        }
    }

    /// Keeps the items that have one of the slots, if there are any.
    private mutating func narrow(to bits: UInt64) {
        let narrowed = candidates.filter { has(bits, $0) }
        if !narrowed.isEmpty { candidates = narrowed }
    }

    private func has(_ bits: UInt64, _ item: Int) -> Bool { scores[item].slots & bits != 0 }

    /// What it is and who makes it may exclude each other. Then the brand says whose part or repair it is
    /// (`correa para singer`), or the shop has no such thing.
    private mutating func reconcile(_ named: [Int], _ index: CatalogIndex) {
        let kinds = Self.bits(slots) { slot in
            !slot.isBrand && !slot.isCode && slot.terms.contains { index[$0.word].isKind }
        }
        let isMet = candidates.contains { scores[$0].names & kinds == kinds }
        let kept = Set(candidates)
        let ofKind = named.filter { has(kinds, $0) && !kept.contains($0) }
        guard kinds != 0, !isMet, !ofKind.isEmpty else { return }
        // The items that have most of what was said, not those that share only one word of it.
        let most = ofKind.reduce(0) { max($0, (scores[$1].names & kinds).nonzeroBitCount) }
        let closest = ofKind.filter { (scores[$0].names & kinds).nonzeroBitCount == most }
        let ownMost = candidates.reduce(0) { max($0, (scores[$1].names & kinds).nonzeroBitCount) }
        guard most > ownMost else { return }
        let makers = slots.filter { $0.isBrand || $0.isCode }
        if closest.allSatisfy({ index.goesWithOthers($0) })
            || makers.allSatisfy(\.isBelonging) && ofKind.contains(where: hasEarlierName)
        {
            candidates = closest
            settledSlots = Self.bits(slots) { $0.isBrand || $0.isCode }
        } else if !candidates.contains(where: { has(Self.bits(slots, where: \.isCode), $0) }) {
            alternatives = closest.filter { !index.goesWithOthers($0) }
        }
    }

    /// Whether an item is named before `para`: in `agujas para la 4423` agujas are wanted.
    private func hasEarlierName(_ item: Int) -> Bool {
        has(Self.bits(slots) { !$0.isBelonging }, item)
    }

    private func match(_ item: Int) -> CatalogMatch {
        let has = scores[item].slots
        return CatalogMatch(
            item: items[item], score: scores[item].total, words: words(has),
            missingWords: words(namingSlots & ~has & ~settledSlots))
    }

    private func words(_ bits: UInt64) -> [String] {
        slots.indices.compactMap { bits & 1 << UInt64($0) != 0 ? slots[$0].shown : nil }
    }

    /// The first `limit`: the best first, what can be bought before what cannot, else in the order of the file;
    /// or by price, among what fits about as well as the best.
    private func ordered(_ found: [Int], _ query: CatalogQuery, limit: Int) -> [Int] {
        let byPrice = query.order != .relevance
        let top = found.reduce(0) { max($0, scores[$1].total) }
        let isChoosy = byPrice || query.hasPriceLimit
        let least = top * (isChoosy ? Self.pricedShare : Self.fittingShare)
        var fitting = found.filter { scores[$0].total >= least }
        if isChoosy {
            // `fileteadora industrial económica` is no cheap one for the home.
            let most = fitting.reduce(0) { max($0, nameCount($1)) }
            fitting.removeAll { nameCount($0) < most }
        }
        if isChoosy || !query.shelves.isEmpty {
            fitting.removeAll { !Self.isWithin(query, items[$0]) }
        }
        if byPrice { fitting.removeAll { items[$0].price == nil } }
        return first(limit, of: fitting) { left, right in
            if byPrice, let low = items[left].price, let high = items[right].price, low != high {
                return (low < high) == (query.order == .cheapestFirst)
            }
            let (a, b) = (scores[left].total, scores[right].total)
            if a != b { return a > b }
            let (isFirst, isSecond) = (items[left].isAvailable, items[right].isAvailable)
            return isFirst == isSecond ? left < right : isFirst
        }
    }

    /// The first ones in an order; a common word fits thousands, and a few are shown.
    private func first(
        _ limit: Int, of found: [Int], by isBefore: (Int, Int) -> Bool
    ) -> [Int] {
        var best: [Int] = []
        for item in found {
            if best.count == limit, let last = best.last, !isBefore(item, last) { continue }
            var (low, high) = (0, best.count)
            while low < high {
                let middle = (low + high) / 2
                if isBefore(item, best[middle]) { high = middle } else { low = middle + 1 }
            }
            best.insert(item, at: low)
            if best.count > limit { best.removeLast() }
        }
        return best
    }

    private func nameCount(_ item: Int) -> Int {
        (scores[item].slots & namingSlots).nonzeroBitCount
    }

    private static func bits(
        _ slots: [CatalogSlot], where isMeant: (CatalogSlot) -> Bool
    ) -> UInt64 {
        slots.indices.reduce(0) { isMeant(slots[$1]) ? $0 | 1 << UInt64($1) : $0 }
    }

    private static func isWithin(_ query: CatalogQuery, _ item: CatalogItem) -> Bool {
        guard query.shelves.isEmpty || query.shelves.contains(item.category) else { return false }
        guard query.hasPriceLimit else { return true }
        guard let price = item.price else { return false }
        return query.minimum.map { $0 <= price } ?? true
            && query.maximum.map { price <= $0 } ?? true
    }
}
