/// What the lexicon found in a message: the hits that stand, and what they add up to.
struct Evidence {
    /// A phrase found, that no longer phrase explains otherwise.
    struct Hit {
        var range: Range<Int>
        var role: LexiconBuilder.Role
        var weight: Double
        /// Whether words of any kind may stand inside it.
        var hasGap: Bool
        /// The number of the phrase in the lexicon.
        var phrase: Int32
        /// Whether it is one of the shop's.
        var isShops: Bool
    }

    /// The longest phrase in items, gaps included: how far a hit can reach.
    private static let reach = 24
    /// How much lighter a longer phrase may be than a shorter one inside it.
    private static let tolerance = 0.5
    /// What a second hit for the same label adds, as a share of its weight.
    private static let repeatShare = 0.25

    let reading: Lexicon.Reading
    let hits: [Hit]
    /// How many states and pairs of hits were looked at: grows with the words, never faster.
    let steps: Int
    private let lexicon: Lexicon

    init(_ reading: Lexicon.Reading, in lexicon: Lexicon) {
        self.reading = reading
        self.lexicon = lexicon
        var steps = 0
        var found = lexicon.automaton.matches(in: reading.items, steps: &steps).map { match in
            let phrase = lexicon.phrases[Int(match.phrase)]
            return Hit(
                range: match.range, role: phrase.role, weight: phrase.weight,
                hasGap: phrase.hasGap, phrase: match.phrase,
                isShops: phrase.shopWord >= 0)
        }
        found.sort {
            ($0.range.lowerBound, -$0.range.count, $0.isShops ? 0 : 1, -$0.weight)
                < ($1.range.lowerBound, -$1.range.count, $1.isShops ? 0 : 1, -$1.weight)
        }
        hits = Self.uncrossed(Self.uncovered(found, &steps), &steps)
        self.steps = steps
    }

    /// The hits that no longer hit over the same words explains otherwise, sorted by their start.
    private static func uncovered(_ found: [Hit], _ steps: inout Int) -> [Hit] {
        var kept: [Hit] = []
        for hit in found {
            // What covers this one begins within `reach` before it and stands before it in the
            // order.
            var other = kept.count - 1
            var isCovered = false
            while !isCovered, other >= 0,
                kept[other].range.lowerBound + reach >= hit.range.lowerBound
            {
                isCovered = covers(kept[other], hit)
                other -= 1
                steps += 1
            }
            if !isCovered { kept.append(hit) }
        }
        return kept
    }

    /// The hits whose words no heavier one takes, sorted by their start; a hit that was taken takes
    /// none.
    private static func uncrossed(_ hits: [Hit], _ steps: inout Int) -> [Hit] {
        guard overlap(hits) else { return hits }
        // Of equal weight the first goes first.
        let byWeight = hits.indices.sorted {
            let (one, other) = (hits[$0].weight, hits[$1].weight)
            return one == other ? $0 < $1 : one > other
        }
        return withUnsafeTemporaryAllocation(of: Bool.self, capacity: hits.count) { isKept in
            isKept.initialize(repeating: false)
            keep(hits, byWeight, &steps, in: isKept)
            var kept: [Hit] = []
            kept.reserveCapacity(hits.count)
            for index in hits.indices where isKept[index] { kept.append(hits[index]) }
            return kept
        }
    }

    /// Marks the hits that stay, from the heaviest on.
    private static func keep(
        _ hits: [Hit], _ byWeight: [Int], _ steps: inout Int,
        in isKept: UnsafeMutableBufferPointer<Bool>
    ) {
        for index in byWeight {
            let hit = hits[index]
            var isTaken = false
            var other = index - 1
            while !isTaken, other >= 0,
                hits[other].range.lowerBound + reach >= hit.range.lowerBound
            {
                isTaken = isKept[other] && crosses(hits[other], hit)
                other -= 1
                steps += 1
            }
            other = index + 1
            while !isTaken, other < hits.count,
                hits[other].range.lowerBound < hit.range.upperBound
            {
                isTaken = isKept[other] && crosses(hits[other], hit)
                other += 1
                steps += 1
            }
            isKept[index] = !isTaken
        }
    }

    /// Whether any two hits share a word; they are sorted by their start.
    private static func overlap(_ hits: [Hit]) -> Bool {
        var reach = 0
        return hits.contains { hit in
            defer { reach = max(reach, hit.range.upperBound) }
            return hit.range.lowerBound < reach
        }
    }

    /// Whether `outer` takes the meaning from `inner`, which stands inside it.
    private static func covers(_ outer: Hit, _ inner: Hit) -> Bool {
        guard outer.range.lowerBound <= inner.range.lowerBound,
            outer.range.upperBound >= inner.range.upperBound
        else { return false }
        guard case .evidence(let outerLabel) = outer.role else {
            return outer.range != inner.range && outer.role == inner.role
        }
        guard case .evidence(let innerLabel) = inner.role else { return false }
        let isLonger = outer.range != inner.range
        switch outerLabel {
        case .cancelled: return true
        case .offTopic:
            return isLonger ? outer.weight + tolerance >= inner.weight : innerLabel == .offTopic
        case .injection: return isLonger
        case .intent:
            switch innerLabel {
            case .intent: return outer.isShops || outer.weight + tolerance >= inner.weight
            case .affirmation, .negation: return true
            case .offTopic: return isLonger && !outer.hasGap && outer.weight >= inner.weight
            default: return false
            }
        case .trade:
            return innerLabel == .trade
                || innerLabel == .offTopic && (!isLonger || outer.weight >= 3)
        case .affirmation, .negation:
            return innerLabel == outerLabel || isLonger && innerLabel == .intent(.thanks)
        default: return innerLabel == outerLabel
        }
    }

    /// Whether a heavier hit for another intent takes some of the words of a lighter one.
    private static func crosses(_ heavy: Hit, _ light: Hit) -> Bool {
        guard heavy.weight >= light.weight + tolerance, heavy.range.overlaps(light.range),
            case .evidence(.intent(let one)) = heavy.role,
            case .evidence(.intent(let other)) = light.role
        else { return false }
        return one != other
    }

    // MARK: Sums

    /// The weight of a label: its heaviest hit and a share of the others.
    func weight(of label: Reason.Label) -> Double {
        var heaviest = 0.0
        var sum = 0.0
        for hit in hits where hit.role == .evidence(label) {
            heaviest = max(heaviest, hit.weight)
            sum += hit.weight
        }
        return heaviest + min(1, (sum - heaviest) * Self.repeatShare)
    }

    /// The weight of the heaviest hit for a label, 0 without any.
    func heaviest(_ label: Reason.Label) -> Double {
        hits.lazy.filter { $0.role == .evidence(label) }.map(\.weight).max() ?? 0
    }

    /// Whether anything speaks for a label.
    func has(_ label: Reason.Label) -> Bool {
        hits.contains { $0.role == .evidence(label) }
    }

    /// The intents that anything speaks for, in the order of mention, with weight and first place.
    func intents() -> [(intent: Intent, weight: Double, place: Int)] {
        var result: [(intent: Intent, weight: Double, place: Int)] = []
        for hit in hits {
            guard case .evidence(.intent(let intent)) = hit.role,
                !result.contains(where: { $0.intent == intent })
            else { continue }
            result.append((intent, weight(of: .intent(intent)), hit.range.lowerBound))
        }
        return result
    }

    /// The items that are part of a hit for a label.
    func places(of label: Reason.Label) -> PlaceSet {
        var places = PlaceSet()
        for hit in hits where hit.role == .evidence(label) { places.insert(hit.range) }
        return places
    }

    /// How many items are part of any hit; the hits are sorted by their start.
    var coveredCount: Int {
        var count = 0
        var end = 0
        for hit in hits {
            count += max(0, hit.range.upperBound - max(end, hit.range.lowerBound))
            end = max(end, hit.range.upperBound)
        }
        return count
    }

    /// The number of the clause that a hit begins in.
    func clause(of hit: Hit) -> Int { reading.clauses[hit.range.lowerBound] }

    /// The words of a hit, in plain form.
    func phrase(_ hit: Hit) -> String { reading.tokens.keys(in: hit.range) }

    /// The words of the hits with a role, in order.
    func phrases(_ role: LexiconBuilder.Role) -> [String] {
        var phrases: [String] = []
        for hit in hits where hit.role == role { phrases.append(phrase(hit)) }
        return phrases
    }

    /// The hits as reasons, places left out.
    var reasons: [Reason] {
        var reasons: [Reason] = []
        reasons.reserveCapacity(hits.count)
        for hit in hits {
            guard case .evidence(let label) = hit.role else { continue }
            let word = lexicon.shopWord(
                of: lexicon.phrases[Int(hit.phrase)], over: reading.items[hit.range])
            reasons.append(
                Reason(
                    phrase: phrase(hit), label: label, weight: hit.weight,
                    source: word.map(Reason.Source.shop) ?? .program))
        }
        return reasons
    }
}
