/// Reads the features of a message: its words and their letters, what the lexicon found, and what the shop said
/// just before.
///
/// What a shop sells counts as "something sold here", whatever its name: weights learned in one trade serve another.
/// Its name counts beside that, as a feature of its own kind, that says nothing where no such thing is sold.
struct FeatureExtractor {
    /// Which features are read.
    struct Sources: OptionSet {
        let rawValue: Int
        static let words = Sources(rawValue: 1)
        static let lexicon = Sources(rawValue: 2)
        static let all: Sources = [.words, .lexicon]
    }

    /// What stands for an article of the shop.
    private static let goods: [UInt8] = Array("#".utf8)
    private static let start: UInt32 = 1
    private static let end: UInt32 = 2

    /// What was found so far; some of it more than once.
    private var found: [FeatureSet.Feature] = []
    /// How many words there are, articles side by side as one, in steps.
    private var length: UInt32 = 0
    private var firstWord = FeatureExtractor.start

    init(_ lexical: LexicalReading, after previous: String?, sources: Sources = .all) {
        found.reserveCapacity(1 << 8)
        if sources.contains(.words) { addWords(lexical) }
        if sources.contains(.lexicon) { addLexicon(lexical) }
        if let previous { addPrevious(previous) }
    }

    /// Each feature once; the extractor holds none any more.
    mutating func features() -> FeatureSet {
        var features: [FeatureSet.Feature] = []
        swap(&features, &found)
        return FeatureSet(features)
    }

    @inline(__always)
    private mutating func insert(_ hash: FeatureHash, item: Int = -1) {
        found.append(FeatureSet.Feature(hash, item: item))
    }

    /// Adds a feature of a kind and up to three parts.
    @inline(__always)
    private mutating func insert(
        _ kind: FeatureHash.Kind, _ first: UInt32? = nil, _ second: UInt32? = nil,
        _ third: UInt32? = nil, item: Int = -1
    ) {
        var hash = FeatureHash(kind)
        if let first { hash.add(first) }
        if let second { hash.add(second) }
        if let third { hash.add(third) }
        insert(hash, item: item)
    }

    // MARK: Words

    /// One word as the model sees it.
    private struct Word {
        var hash: UInt32
        var item: Int
        /// The hash of how it begins, whatever its ending.
        var stem: UInt32
        /// What it speaks of.
        var fields: FieldSet
    }

    private mutating func addWords(_ lexical: LexicalReading) {
        let words = self.words(lexical)
        var before = Word(hash: Self.start, item: -1, stem: Self.start, fields: FieldSet())
        for index in words.indices {
            let word = words[index]
            let after = index + 1 < words.count ? words[index + 1].hash : Self.end
            if index > 0 { addKinship(before, word) }
            insert(.word, word.hash, item: word.item)
            insert(.pair, before.hash, word.hash, item: word.item)
            insert(.triple, before.hash, word.hash, after, item: word.item)
            insert(.gappedPair, before.hash, after, item: word.item)
            word.fields.forEach { if $0 < Self.goodsField { insert(.field, $0, item: word.item) } }
            before = word
        }
        insert(.pair, before.hash, Self.end, item: before.item)
        if let first = words.first {
            firstWord = first.hash
            insert(.firstWord, first.hash, item: first.item)
            insert(.lastWord, before.hash, item: before.item)
        }
        for token in lexical.text.tokens where !token.isWordLike {
            var hash = FeatureHash(.mark)
            if let first = token.key.unicodeScalars.first { hash.add(first.value) }
            insert(hash)
        }
        length = Self.rounded(words.count)
        insert(.length, length)
    }

    /// What two words side by side have in common with others of their families and fields.
    private mutating func addKinship(_ one: Word, _ other: Word) {
        insert(.stemPair, one.stem, other.stem, item: other.item)
        one.fields.forEach { first in
            other.fields.forEach { insert(.fieldPair, first, $0, item: other.item) }
        }
    }

    /// The words, articles of the shop side by side as one; the letters of the others are added on the way.
    private mutating func words(_ lexical: LexicalReading) -> [Word] {
        let reading = lexical.evidence.reading
        let isGoods = lexical.evidence.places(of: .trade)
        var words: [Word] = []
        words.reserveCapacity(reading.tokens.count)
        var wasGoods = false
        for item in reading.tokens.indices where !lexical.aside.contains(item) {
            let kind = reading.tokens[item].kind
            if isGoods.contains(item) {
                addGoods(
                    reading.tokens[item], after: words.last?.hash ?? Self.start, item: item)
                if wasGoods { continue }
            }
            wasGoods = isGoods.contains(item)
            var hash = FeatureHash(.word)
            var word = Word(hash: 0, item: item, stem: 0, fields: FieldSet())
            if wasGoods {
                hash.add(Self.goods)
                word.fields.insert(Self.goodsField)
            } else if kind == .word || kind == .emoji {
                reading.tokens[item].key.withBytes { hash.add($0) }
                if kind == .word {
                    addLetters(of: reading.tokens[item].key, as: .letters, item: item)
                    word.fields = WordFields.everyday[reading.tokens[item].key]
                }
            } else {
                hash.add(Self.name(of: kind))
                word.fields.insert(Self.goodsField + UInt32(Self.name(of: kind)))
            }
            word.hash = hash.value
            word.stem = wasGoods || kind != .word ? hash.value : addStem(of: item, in: reading)
            words.append(word)
        }
        return words
    }

    /// How many letters of a word are taken for its stem.
    private static let stemLength = 5
    /// What stands for an article among the fields of meaning; behind it what stands for tokens that are no words.
    private static let goodsField = UInt32(WordFields.limit) + 1

    /// Adds how a word begins, if it does not end there; returns the hash of it.
    private mutating func addStem(of item: Int, in reading: Lexicon.Reading) -> UInt32 {
        var hash = FeatureHash(.stem)
        let isLonger = reading.tokens[item].key.withBytes { letters in
            hash.add(UnsafeBufferPointer(rebasing: letters.prefix(Self.stemLength)))
            return letters.count > Self.stemLength
        }
        if isLonger { insert(hash, item: item) }
        return hash.value
    }

    /// What stands for a token whose letters say nothing.
    private static func name(of kind: Token.Kind) -> UInt8 {
        switch kind {
        case .number: 1
        case .amount: 2
        case .code: 3
        case .phone: 4
        case .email: 5
        case .url: 6
        case .word, .emoji, .mark: 0
        }
    }

    /// Which of the shop's things is named: whether needles or a bobbin case are asked for decides what is asked.
    private mutating func addGoods(_ token: Token, after before: UInt32, item: Int) {
        var hash = FeatureHash(.goods)
        token.key.withBytes { hash.add($0) }
        insert(hash, item: item)
        insert(.goodsPair, before, hash.value, item: item)
        if token.kind == .word { addLetters(of: token.key, as: .goodsLetters, item: item) }
    }

    /// Adds each run of three and of four letters of a word, its ends included.
    private mutating func addLetters(of word: String, as kind: FeatureHash.Kind, item: Int) {
        let edge: UInt8 = 0x5F
        word.withBytes { letters in
            let count = min(letters.count, EditDistance.lengthLimit)
            func letter(_ place: Int) -> UInt8 {
                place == count ? edge : letters[place]
            }
            guard count > 0 else { return }
            var (first, second, third) = (edge, letter(0), letter(1))
            for place in 2..<count + 2 {
                var hash = FeatureHash(kind)
                hash.add(first)
                hash.add(second)
                hash.add(third)
                insert(hash, item: item)
                guard place <= count else { return }
                let fourth = letter(place)
                hash.add(fourth)
                insert(hash, item: item)
                (first, second, third) = (second, third, fourth)
            }
        }
    }

    /// A number of words, in steps.
    private static func rounded(_ count: Int) -> UInt32 {
        switch count {
        case ..<4: UInt32(count)
        case ..<6: 4
        case ..<10: 6
        case ..<20: 10
        default: 20
        }
    }

    // MARK: Lexicon

    /// The weights that a label is asked about.
    private static let steps: [Double] = [1.5, 2, 2.5, 3, 3.5, 4.5]

    private mutating func addLexicon(_ lexical: LexicalReading) {
        var sequence: [UInt32] = [Self.start]
        var heaviest: [(label: UInt32, weight: Double)] = []
        for hit in lexical.evidence.hits {
            guard let label = Self.code(of: hit.role), !lexical.aside.contains(hit.range.lowerBound)
            else { continue }
            if sequence.last != label { sequence.append(label) }
            if let known = heaviest.firstIndex(where: { $0.label == label }) {
                heaviest[known].weight = max(heaviest[known].weight, hit.weight)
            } else {
                heaviest.append((label, hit.weight))
            }
        }
        sequence.append(Self.end)
        for (one, other) in zip(sequence, sequence.dropFirst()) { insert(.labelPair, one, other) }
        for (label, weight) in heaviest {
            insert(.label, label)
            for (step, least) in Self.steps.enumerated() where weight >= least {
                insert(.labelWeight, label, UInt32(step))
            }
        }
        addVerdict(lexical)
        addCoverage(lexical)
    }

    /// What stands for the lexicon's type when it knows nothing beyond a courtesy.
    private static let openType: UInt32 = 9

    private mutating func addVerdict(_ lexical: LexicalReading) {
        let isOpen = lexical.knowsCourtesyOnly
        let type = UInt32(lexical.verdict.type.number)
        let namesGoods: UInt32 = lexical.evidence.has(.trade) ? 1 : 0
        insert(.lexicalType, isOpen ? Self.openType : type)
        insert(.lexicalTypeLength, type, namesGoods, length)
        let isAside = !lexical.aside.isEmpty
        let intents = lexical.detection.intents.filter { !isAside || !$0.isCourtesy }
            .compactMap { ModelLabel.number(of: $0) }
        for intent in intents {
            insert(.lexicalIntent, UInt32(intent))
            insert(.lexicalIntentGoods, UInt32(intent), namesGoods)
        }
        insert(.lexicalCount, UInt32(min(3, intents.count)))
    }

    private mutating func addCoverage(_ lexical: LexicalReading) {
        let reading = lexical.evidence.reading
        var known = 0
        var unknown = 0
        for item in reading.tokens.indices where reading.tokens[item].kind == .word {
            if reading.isKnown(item) { known += 1 } else { unknown += 1 }
        }
        insert(.knownWords, UInt32(min(4, known)))
        insert(.unknownWords, UInt32(min(4, unknown)))
        let covered = lexical.evidence.coveredCount
        insert(.coverage, UInt32(4 * covered / max(1, reading.tokens.count)))
    }

    /// A number for what a hit speaks for; `nil` for what only one shop knows.
    private static func code(of role: LexiconBuilder.Role) -> UInt32? {
        switch role {
        case .place: 100
        case .evidence(let label):
            switch label {
            case .intent(let intent): ModelLabel.number(of: intent).map { UInt32($0) }
            case .trade: 101
            case .offTopic: 102
            case .cancelled: 103
            case .injection: 104
            case .affirmation: 105
            case .negation: 106
            case .urgent: 107
            case .gibberish: 108
            }
        }
    }

    // MARK: What the shop said

    /// How much of it is read, from the end: there stands the question.
    private static let previousScalars = 160
    private static let previousWords = 14

    private mutating func addPrevious(_ text: String) {
        insert(.hasPrevious)
        insert(.reply, firstWord, length)
        let isShort: UInt8 = length < 4 ? 1 : 2
        let end = String(text.unicodeScalars.suffix(Self.previousScalars))
        let tokens = NormalizedText(end).tokens
        if tokens.contains(where: { $0.text == "?" }) { insert(.previousQuestion) }
        for token in tokens.filter(\.isWordLike).suffix(Self.previousWords) {
            var hash = FeatureHash(.previousWord)
            token.key.withBytes { hash.add($0) }
            insert(hash)
            // A word or two after a question answer it; whole sentences seldom do.
            hash.add(isShort)
            insert(hash)
        }
    }
}
