/// Decides which intents a message mentions and which of them leads, from the evidence of its
/// words.
struct IntentDetector: Sendable {
    /// From this weight on an intent is mentioned.
    static let threshold = 2.0
    /// From this weight on it may be meant, when nothing else is.
    static let hintThreshold = 1.0

    /// Below this weight availability rests on a thing being wanted or named.
    private static let namedOnly = 2.5

    /// From this weight on a price is asked for in so many words.
    private static let exactPrice = 3.3

    /// What was detected.
    struct Detection {
        /// In the order of mention.
        var intents: [Intent] = []
        /// The leading one; `other` without any.
        var leading = Intent.other
        /// The weight of the leading one.
        var weight = 0.0
        /// The weight of the strongest that was not taken.
        var runnerUp = 0.0
        /// How far the leading one is ahead of the strongest that was not taken, 0 through 1.
        var margin: Double {
            weight > 0 ? max(0, (weight - runnerUp) / weight) * min(1, weight / 2) : 0
        }
        /// All that anything speaks for, strongest first.
        var scores: [Understanding.Score] = []
    }

    /// Detects the intents.
    func detect(_ evidence: Evidence) -> Detection {
        let found = evidence.intents()
        var detection = Detection()
        detection.scores = found.map { .init(intent: $0.intent, value: $0.weight) }
            .sorted {
                $0.value == $1.value ? $0.intent.name < $1.intent.name : $0.value > $1.value
            }
        var taken = found.filter { $0.weight >= Self.threshold }
        if taken.contains(where: { !$0.intent.isCourtesy && $0.intent != .other }) {
            taken.removeAll { $0.intent == .other }
        } else if let hint = strongestHint(in: found),
            !taken.contains(where: { $0.intent == .other }) || hint.intent != .other
        {
            taken.removeAll { $0.intent == .other }
            taken.append(hint)
            taken.sort { $0.place < $1.place }
        }
        dropShadows(&taken, evidence)
        detection.intents = taken.map(\.intent)
        detection.leading = Intent.leading(of: detection.intents)
        detection.weight = taken.first { $0.intent == detection.leading }?.weight ?? 0
        detection.runnerUp =
            found.filter { item in !taken.contains { $0.intent == item.intent } }.map(\.weight)
            .max()
            ?? 0
        return detection
    }

    private typealias Found = (intent: Intent, weight: Double, place: Int)

    private func strongestHint(in found: [Found]) -> Found? {
        var best: Found?
        for item in found
        where !item.intent.isCourtesy && item.weight >= Self.hintThreshold
            && item.weight < Self.threshold && item.weight > best?.weight ?? 0
        {
            best = item
        }
        return best
    }

    /// An intent that only repeats what another says more exactly does not count as mentioned.
    private func dropShadows(_ taken: inout [Found], _ evidence: Evidence) {
        func weight(_ intent: Intent) -> Double {
            taken.first { $0.intent == intent }?.weight ?? 0
        }
        let repair = weight(.repair)
        let exact = max(weight(.parts), repair, weight(.purchase))
        let strongest =
            taken.filter { !$0.intent.isCourtesy && $0.intent != .availability }
            .map(\.weight).max() ?? 0
        let shipping = taken.first { $0.intent == .shipping }
        let hasTrade = evidence.has(.trade)
        taken.removeAll { item in
            switch item.intent {
            // That a thing was named is no question of its own beside a stronger one.
            case .availability:
                item.weight < exact || item.weight < Self.namedOnly && strongest >= item.weight
            case .parts: item.weight < Self.namedOnly && repair > item.weight
            // "¿Envían a Cali y qué costo tiene?" asks for the price of the shipping.
            case .price:
                !hasTrade && item.weight < Self.exactPrice
                    && shipping.map { $0.place < item.place } == true
            default: false
            }
        }
    }
}
