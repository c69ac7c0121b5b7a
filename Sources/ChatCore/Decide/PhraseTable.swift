// One pass over the words finds every phrase of a table, so that no rule looks for words on its own
// (and none finds "ya" inside "playa").

/// Phrases and what they stand for, matched word by word.
struct PhraseTable<Value: Hashable & Sendable>: Sendable {
    /// What was found, and where.
    struct Hit: Hashable, Sendable {
        var value: Value
        /// Indices into the words that were searched.
        var range: Range<Int>
    }

    private struct Phrase: Sendable {
        var keys: [String]
        var value: Value
    }

    /// By first key, longest first.
    private var phrases = WordMap<[Phrase]>()

    /// Adds phrases; they are normalised like messages. One without words is left out.
    mutating func add(_ value: Value, _ texts: [String]) {
        for text in texts {
            let keys = NormalizedText(text).words.map(\.key)
            guard let first = keys.first else { continue }
            var own = phrases[first] ?? []
            let place = own.firstIndex { $0.keys.count < keys.count } ?? own.endIndex
            own.insert(Phrase(keys: keys, value: value), at: place)
            phrases[first] = own
        }
    }

    /// What phrases stand for, in the order they were added to their first words; each as often as it has phrases.
    var values: [Value] {
        phrases.pairs.sorted { $0.word < $1.word }.flatMap { $0.value.map(\.value) }
    }

    /// What stands in words, by place; a phrase inside a longer one does not count.
    func hits(in words: [Token]) -> [Hit] {
        var hits: [Hit] = []
        // Where the furthest of the hits ends that begin before the word at hand.
        var reach = 0
        for start in words.indices {
            reach = max(reach, hits.last?.range.upperBound ?? 0)
            guard let candidates = phrases[words[start].key] else { continue }
            var longest = 0
            for place in candidates.indices where candidates[place].keys.count >= longest {
                guard stand(candidates[place].keys, in: words, at: start) else { continue }
                longest = candidates[place].keys.count
                guard start + longest > reach else { continue }
                let hit = Hit(value: candidates[place].value, range: start..<(start + longest))
                let isKnown = hits.reversed().prefix { $0.range == hit.range }.contains(hit)
                if !isKnown { hits.append(hit) }
            }
        }
        return hits
    }

    /// Whether keys stand at a place; the first is known to.
    private func stand(_ keys: [String], in words: [Token], at start: Int) -> Bool {
        guard start + keys.count <= words.count else { return false }
        var offset = 1
        while offset < keys.count {
            guard words[start + offset].key == keys[offset] else { return false }
            offset += 1
        }
        return true
    }
}
