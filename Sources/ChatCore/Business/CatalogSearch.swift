/// Finds the items of a catalogue that a customer's words mean.
///
/// Built once per business; a search reads nothing but the message and takes some microseconds. Names,
/// brands, models (`kt-d3`, `kt d3`, `ktd3`), aliases, categories and the shop's synonyms count; plurals,
/// words that sound alike and typing mistakes in long words are understood.
public final class CatalogSearch: Sendable {
    /// The most matches of a result.
    public static let limit = 50
    /// The most words of a message that are looked up.
    static let wordLimit = 160
    /// The most words that stand for a word of the catalogue.
    private static let longestSynonym = 4
    /// The shortest word that is corrected for a typing mistake, in bytes.
    private static let shortestTypo = 5

    private let catalog: Catalog
    private let index: CatalogIndex
    /// The numbers of the catalogue's words by what customers say for them, stems joined by blanks.
    private let synonyms: WordMap<[Int32]>
    /// How many words the longest of them has, by its first stem.
    private let synonymLengths: WordMap<Int>
    private let foreignBrands: WordSet

    /// Indexes a catalogue with the shop's words.
    public init(_ catalog: Catalog, vocabulary: Vocabulary = Vocabulary()) {
        self.catalog = catalog
        let index = CatalogIndex(catalog)
        self.index = index
        var synonyms = WordMap<[Int32]>()
        var lengths = WordMap<Int>()
        for (word, others) in vocabulary.synonyms.sorted(by: { $0.key < $1.key }) {
            let stems = Self.stems(word).filter { !CatalogTerm.ignored.contains($0) }
            for other in others where !stems.isEmpty {
                let said = Self.stems(other)
                let key = said.joined(separator: " ")
                synonyms[key] = (synonyms[key] ?? []) + stems.compactMap(index.posted)
                guard let first = said.first else { continue }
                lengths[first] = max(lengths[first] ?? 0, min(said.count, Self.longestSynonym))
            }
        }
        self.synonyms = synonyms
        synonymLengths = lengths
        let brands = vocabulary.brands.flatMap { Self.stems($0) }.filter { brand in
            !CatalogTerm.ignored.contains(brand)
                && index.number(of: brand).map { index[$0].isBrand } != true
        }
        foreignBrands = WordSet(brands)
    }

    /// What the catalogue has for a message.
    public func search(_ text: NormalizedText) -> CatalogResult {
        search(query(text))
    }

    /// Reads a question, knowing which numbers are models. Linear.
    public func query(_ text: NormalizedText) -> CatalogQuery {
        CatalogQuery(text) { [index] in index.number(of: $0).map { index[$0].isCode } ?? false }
    }

    /// Whether words call something by a brand, a model in one word or several, the first word of its name or one that
    /// few share, as they are written.
    func namesGoods(_ words: [Token]) -> Bool {
        words.indices.contains { place in hasForm(words[place]) { $0.namesGoods } }
            || words.indices.contains { joinedCode(words, $0) != nil }
    }

    /// Whether the catalogue has a word or a model, as it is written.
    func knows(_ token: Token) -> Bool { hasForm(token) { _ in true } }

    /// Whether what a token says or its other reading is a word of the catalogue of some kind.
    private func hasForm(_ token: Token, where isMeant: (CatalogIndex.Word) -> Bool) -> Bool {
        func isMeantBy(_ form: String?) -> Bool {
            form.flatMap(index.number).map { isMeant(index[$0]) } ?? false
        }
        return isMeantBy(CatalogTerm.form(of: token))
            || isMeantBy(CatalogTerm.otherForm(of: token))
    }

    /// What the catalogue has for a question.
    public func search(_ query: CatalogQuery) -> CatalogResult {
        let words = Array(query.words.prefix(Self.wordLimit))
        let slots = slots(words)
        let unknown = unknownNames(words, slots)
        var ranking = CatalogRanking(catalog.items, index, slots)
        if slots.isEmpty, query.hasPriceLimit, unknown.isEmpty { ranking.takeAll() }
        return CatalogResult(
            query: query, matches: ranking.matches(query, limit: Self.limit),
            otherBrands: ranking.otherBrands(query, limit: Self.limit), unknownNames: unknown,
            kindWords: slots.filter(isKind).map(\.shown))
    }

    private func slots(_ words: [Token]) -> [CatalogSlot] {
        var slots: [CatalogSlot] = []
        var start = 0
        var (isBelonging, isQualifier) = (false, false)
        while start < words.count, slots.count < CatalogSlot.limit {
            let behind = CatalogTerm.behind[words[start].key]
            if behind == .belonging { isBelonging = true }
            if behind != nil, slots.contains(where: isKind) { isQualifier = true }
            var (found, next) = (isCount(words, start) ? nil : slot(words[start]), start + 1)
            if let (slot, end) = joinedCode(words, start) ?? synonym(words, start) {
                (found, next) = (slot, end)
            }
            start = next
            guard var slot = found, !slots.contains(where: { $0.terms == slot.terms }) else {
                continue
            }
            slot.isBelonging = isBelonging
            if isQualifier, !slot.isBrand, !slot.isCode {
                for place in slot.terms.indices {
                    slot.terms[place].sureness *= CatalogSlot.qualifierShare
                }
            }
            slots.append(slot)
        }
        return slots
    }

    private func isKind(_ slot: CatalogSlot) -> Bool {
        !slot.isBrand && !slot.isCode && slot.terms.contains { index[$0.word].isCommonName }
    }

    /// Whether a number says how many are wanted: `2 fileteadoras`, but not `agujas 14` nor `de 4 hilos`.
    private func isCount(_ words: [Token], _ place: Int) -> Bool {
        guard words[place].kind == .number, let value = words[place].value, value < 100,
            place + 1 < words.count, words[place + 1].kind == .word
        else { return false }
        guard place > 0 else { return true }
        let before = words[place - 1]
        return CatalogTerm.behind[before.key] == nil
            && !hasForm(before) { $0.isName }
    }

    /// Up to three tokens that together are a model: `kt d3`, `ddl 8700`.
    private func joinedCode(_ words: [Token], _ start: Int) -> (CatalogSlot, Int)? {
        let end = min(start + 3, words.count)
        // Without a number or a code no words are a model.
        guard let first = (start..<end).first(where: { words[$0].kind != .word }) else {
            return nil
        }
        for end in stride(from: end, to: first, by: -1) {
            let tokens = words[start..<end]
            for usesOther in tokens.count == 1 ? [false, true] : [false] {
                let joined = Self.joined(tokens, usesOther: usesOther)
                guard CatalogTerm.isCode(joined), let number = index.number(of: joined),
                    index[number].isCode
                else { continue }
                let shown = tokens.map(\.text).joined(separator: " ")
                let term = CatalogSlot.Term(word: number, sureness: 1)
                return (CatalogSlot(shown: shown, terms: [term], isCode: true), end)
            }
        }
        return nil
    }

    /// What tokens read as in one word.
    private static func joined(_ tokens: ArraySlice<Token>, usesOther: Bool) -> String {
        tokens.compactMap { token in
            if token.kind == .word { return token.key }
            return usesOther ? CatalogTerm.otherForm(of: token) : CatalogTerm.form(of: token)
        }.joined().filter { $0 != "." && $0 != "," }
    }

    /// Words that the shop listed for a word of the catalogue.
    private func synonym(_ words: [Token], _ start: Int) -> (CatalogSlot, Int)? {
        guard let first = CatalogTerm.form(of: words[start]), let longest = synonymLengths[first]
        else { return nil }
        for count in stride(from: min(longest, words.count - start), through: 1, by: -1) {
            let tokens = words[start..<(start + count)]
            let key = tokens.compactMap(CatalogTerm.form).joined(separator: " ")
            guard let meant = synonyms[key] else { continue }
            var terms = meant.map { CatalogSlot.Term(word: $0, sureness: 0.95) }
            if count == 1, let own = index.posted(key) {
                terms.insert(.init(word: own, sureness: 1), at: 0)
            }
            guard !terms.isEmpty else { continue }
            let shown = tokens.map(\.text).joined(separator: " ")
            return (CatalogSlot(shown: shown, terms: terms), start + count)
        }
        return nil
    }

    private func slot(_ token: Token) -> CatalogSlot? {
        guard !CatalogTerm.ignored.contains(token.key), let main = CatalogTerm.form(of: token)
        else { return nil }
        let known = index.posted(main)
        // `buenas tardes` is no question for what a description calls `buena`.
        if SmallWords.all.contains(token.key), known.map({ index[$0].isName }) != true {
            return nil
        }
        var terms: [CatalogSlot.Term] = []
        if let known { terms.append(.init(word: known, sureness: 1)) }
        if let other = CatalogTerm.otherForm(of: token).flatMap(index.posted) {
            terms.append(.init(word: other, sureness: 1))
        }
        if terms.isEmpty, CatalogTerm.isCode(main), let code = index.onlyCode(beginning: main) {
            return CatalogSlot(
                shown: token.text, terms: [.init(word: code, sureness: 0.9)], isCode: true)
        }
        if terms.isEmpty, token.kind == .word { terms = misspelled(main) }
        guard !terms.isEmpty else { return nil }
        let isBrand = terms.contains { index[$0.word].isBrand }
        return CatalogSlot(
            shown: token.text, terms: terms, isBrand: isBrand, isNumber: token.kind == .number)
    }

    /// Words of the catalogue that sound the same, else those a typing mistake away.
    private func misspelled(_ word: String) -> [CatalogSlot.Term] {
        guard word.utf8.count >= 4 else { return [] }
        let alike = index.words(soundingLike: word)
        if !alike.isEmpty { return alike.map { .init(word: $0, sureness: 0.85) } }
        guard word.utf8.count >= Self.shortestTypo else { return [] }
        let limit = word.utf8.count >= 9 ? 2 : 1
        return index.words(near: word, mistakes: limit, shortest: Self.shortestTypo)
            .map { .init(word: $0, sureness: 0.7) }
    }

    /// Brands that the shop knows without selling them, and models that no item bears.
    private func unknownNames(_ words: [Token], _ slots: [CatalogSlot]) -> [String] {
        words.enumerated().compactMap { position, token -> String? in
            if token.kind == .word {
                return foreignBrands.contains(CatalogTerm.stem(token.key)) ? token.text : nil
            }
            let isKnown = slots.contains { slot in
                slot.shown.hasByte(UInt8(ascii: " "))
                    ? slot.shown.split(separator: " ").contains { $0 == token.text }
                    : slot.shown == token.text
            }
            if isKnown { return nil }
            if token.kind == .code { return token.text }
            guard token.kind == .number, let value = token.value, (100...99_999).contains(value),
                position > 0
            else { return nil }
            let before = CatalogTerm.stem(words[position - 1].key)
            let namesModel = ["modelo", "referencia", "ref"].contains(before)
            let isBrand = index.number(of: before).map { index[$0].isBrand } ?? false
            return namesModel || isBrand || foreignBrands.contains(before)
                ? token.text : nil
        }
    }

    private static func stems(_ text: String) -> [String] {
        NormalizedText(text).words.compactMap(CatalogTerm.form)
    }
}
