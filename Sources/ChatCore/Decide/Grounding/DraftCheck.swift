/// One check of one draft: what it says, what it must agree with, and what backs it so far.
struct DraftCheck {
    let text: DraftReading
    let facts: GroundingFacts
    let shop: ShopPassages
    let customer: CustomerEvidence
    let claims: [Claim]
    let sentences: [Range<Int>]
    /// The articles that each sentence may speak of.
    let items: [[FactPassage]]
    /// What backs which piece so far; spans are UTF-8 offsets.
    private(set) var evidence: [GroundingEvidence] = []

    init(_ draft: String, _ facts: GroundingFacts) {
        let text = DraftReading(draft)
        self.text = text
        self.facts = facts
        shop = facts.shop.passages
        customer = CustomerEvidence(facts.customerWords)
        claims = ClaimReader.claims(in: text)
        sentences = text.sentences
        items = Self.items(text, text.sentences, claims, facts)
    }

    /// Finds the first thing that is wrong.
    mutating func run() throws(GroundingFlaw) {
        try checkLanguage()
        try checkSpeaker()
        try checkContacts()
        try checkPercentages()
        try checkConcessions()
        try checkPromises()
        try checkDays()
        try checkPrices()
        try checkTerms()
        try checkNames()
        try checkPlaces()
        try checkArticles()
        try checkPayments()
    }

    /// Notes what backs a piece of the draft.
    mutating func note(_ fact: String, _ range: Range<Int>) {
        evidence.append(GroundingEvidence(fact: fact, span: text.span(range)))
    }

    /// What backs which piece, each once, in the order of the text.
    var placedEvidence: [GroundingEvidence] {
        var known: Set<GroundingEvidence> = []
        return evidence.filter { known.insert($0).inserted }
            .sorted { ($0.span.lowerBound, $0.fact) < ($1.span.lowerBound, $1.fact) }
            .map { GroundingEvidence(fact: $0.fact, span: text.scalars($0.span)) }
    }

    // MARK: Sentences

    /// The sentence that a word stands in.
    func sentence(of index: Int) -> Range<Int> {
        sentences.first { $0.contains(index) } ?? index..<index + 1
    }

    /// The clause that a word stands in.
    func clause(of index: Int) -> Range<Int> {
        text.clauses(in: sentence(of: index)).first { $0.contains(index) } ?? index..<index + 1
    }

    /// Whether a clause denies what comes before an index, or all of it when it is nowhere.
    func isDenied(_ range: Range<Int>) -> Bool {
        range.contains { GroundingPhrases.denials.contains(text.key($0)) }
    }

    /// Whether a few words before a match deny it; `si no le gusta` sets a condition and denies nothing.
    func isDenied(_ match: Range<Int>, in clause: Range<Int>) -> Bool {
        var left = Self.denialReach
        for index in clause.reversed() where index < match.lowerBound && !text.key(index).isEmpty {
            if GroundingPhrases.denials.contains(text.key(index)) {
                return text.key(index - 1) != "si"
            }
            left -= 1
            if left == 0 { break }
        }
        return false
    }

    private static let denialReach = 4

    /// Whether it is left to people.
    func isDeferred(_ range: Range<Int>) -> Bool {
        GroundingPhrases.deferrals.contains { $0.match(text, in: range) != nil }
    }

    /// Whether one of the words of a range begins so.
    func has(_ range: Range<Int>, _ beginnings: [String]) -> Bool {
        range.contains { index in beginnings.contains { text.key(index).hasPrefix($0) } }
    }

    // MARK: What a piece speaks of

    /// The words of a range that may name something, with what stands for places and shipping.
    func stems(_ range: Range<Int>) -> [Substring: Double] {
        var stems: [Substring: Double] = [:]
        for index in range where text.words[index].token.isWordLike {
            let word = text.words[index]
            let isName = !word.isWord || word.key.utf8.count > 3 || word.isCapital
            if isName, !CatalogTerm.ignored.contains(word.key) {
                stems[word.stem] = 1
                if word.token.kind == .code { stems[ClaimReader.plainCode(word.key)[...]] = 1 }
            }
            if FactPassage.isShipping(word.key) { stems[FactPassage.shippingMark] = 1 }
        }
        for claim in claims where range.contains(claim.range.lowerBound) {
            for case .code(let code) in claim.readings { stems[code[...]] = 1 }
        }
        for zone in zones(range) { stems[FactPassage.mark(ofZone: zone)] = 1 }
        return stems
    }

    /// The zones of the places that a range names.
    func zones(_ range: Range<Int>) -> Set<Int> {
        let tokens = range.map { text.words[$0].token }.filter(\.isWordLike)
        return Set(facts.shop.destinations.hits(in: tokens).compactMap(\.value.zone))
    }

    /// The first word of a range that articles begin with: what it is about.
    func head(_ range: Range<Int>, of passages: [FactPassage]) -> Substring? {
        for index in range where text.words[index].isWord {
            let stem = text.words[index].stem
            if passages.contains(where: { $0.heads.contains(stem) }) { return stem }
        }
        return nil
    }

    /// The articles that a sentence may speak of, by index of the sentence.
    func items(of index: Int) -> [FactPassage] {
        sentences.firstIndex { $0.contains(index) }.map { items[$0] } ?? []
    }

    private static func items(
        _ text: DraftReading, _ sentences: [Range<Int>], _ claims: [Claim], _ facts: GroundingFacts
    ) -> [[FactPassage]] {
        let catalog = facts.business.catalog
        var amounts: Set<Int64> = []
        for claim in claims {
            for case .money(let hundredths) in claim.readings { amounts.insert(hundredths) }
        }
        let priced =
            amounts.isEmpty
            ? []
            : catalog.items.filter { $0.price.map { amounts.contains($0.hundredths) } ?? false }
        return sentences.map { sentence in
            let words = text.original(sentence)
            let found = facts.shop.search.search(NormalizedText(words)).matches.map(\.item)
            var seen: Set<String> = []
            return (found + priced.prefix(50)).filter { seen.insert($0.id).inserted }
                .map { FactPassage($0) }
        }
    }
}
