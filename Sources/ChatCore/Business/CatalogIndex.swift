/// The words of a catalogue, where they stand, and how much they say.
struct CatalogIndex: Hashable, Sendable {
    /// A word in an item.
    struct Posting: Hashable, Sendable {
        var item: Int
        var weight: Double
    }

    /// How much a word says by where it stands.
    private enum Weight {
        static let code = 6.0
        static let head = 4.0
        static let brand = 3.0
        static let name = 3.0
        static let kind = 1.2
        static let belonging = 0.8
        static let category = 2.5
        static let description = 0.4
    }

    /// A word in the names of at most so many items stands for those.
    private static let fewItems = 2

    /// Postings at or above this weight name an item; those below only describe it.
    static let namingWeight = 0.8

    private(set) var postings: [String: [Posting]] = [:]
    /// Words of brands of the catalogue.
    private(set) var brands: Set<String> = []
    /// Models and parts of their names.
    private(set) var codes: Set<String> = []
    private(set) var bySound: [String: [String]] = [:]
    /// Words that a typing mistake may hide, by their first letter and length.
    private var byShape: [Shape: [Spelling]] = [:]
    private var names: Set<String> = []
    private var kinds: Set<String> = []
    private var heads: Set<String> = []
    private var commonNames: Set<String> = []
    private var sortedCodes: [String] = []
    private let itemCount: Int
    /// The items that are parts or work, a brand beside which says what they are for.
    private var companions: Set<Int> = []

    /// A word and the letters in it, a bit each: two words that few mistakes lie between share most.
    private struct Spelling: Hashable, Sendable {
        var word: String
        var letters: UInt64

        init(_ word: String) {
            self.word = word
            letters = word.utf8.reduce(0) { $0 | 1 << UInt64($1 & 63) }
        }
    }

    private struct Shape: Hashable, Sendable {
        var first: UInt8
        var length: Int
    }

    init(_ catalog: Catalog) {
        itemCount = catalog.items.count
        var weights: [String: [Int: Double]] = [:]
        for (index, item) in catalog.items.enumerated() {
            if CatalogShelf.isPart(item.category) || CatalogShelf.isService(item.category) {
                companions.insert(index)
            }
            commonNames.formUnion(
                (NormalizedText(item.name).words.prefix(1) + NormalizedText(item.category).words)
                    .flatMap(CatalogTerm.forms))
            for (term, weight) in terms(of: item) {
                weights[term, default: [:]][index] = max(weights[term]?[index] ?? 0, weight)
            }
        }
        postings = weights.mapValues { byItem in
            byItem.map { Posting(item: $0.key, weight: $0.value) }.sorted { $0.item < $1.item }
        }
        sortedCodes = codes.sorted()
        for (term, postings) in postings {
            let most = postings.reduce(0) { max($0, $1.weight) }
            if most >= Self.namingWeight { names.insert(term) }
            if most >= Weight.category { kinds.insert(term) }
            if most >= Weight.head { heads.insert(term) }
        }
        for term in postings.keys.sorted() where term.utf8.count >= 4 && !CatalogTerm.isCode(term) {
            guard names.contains(term), let first = term.utf8.first else { continue }
            bySound[SpanishSound.key(term), default: []].append(term)
            byShape[Shape(first: first, length: term.utf8.count), default: []].append(
                Spelling(term))
        }
    }

    /// The naming words with the same first letter that at most so many typing mistakes lie from. A word of a
    /// vocabulary of 30,000 takes some tens of microseconds.
    func words(near word: String, mistakes: Int) -> [String] {
        guard let first = word.utf8.first else { return [] }
        let (length, letters) = (word.utf8.count, Spelling(word).letters)
        return (length - mistakes...length + mistakes).flatMap { length in
            (byShape[Shape(first: first, length: length)] ?? []).compactMap { near in
                // A mistake changes two letters at most.
                guard (near.letters ^ letters).nonzeroBitCount <= 2 * mistakes,
                    EditDistance.between(word, near.word, limit: mistakes) != nil
                else { return nil }
                return near.word
            }
        }
    }

    /// The one model that begins so, when only one does: `6705` for `6705c`.
    func onlyCode(beginning: String) -> String? {
        guard beginning.utf8.count >= 4 else { return nil }
        var (low, high) = (0, sortedCodes.count)
        while low < high {
            let middle = (low + high) / 2
            if sortedCodes[middle] < beginning { low = middle + 1 } else { high = middle }
        }
        let fitting = sortedCodes[low...].prefix(2).filter { $0.hasPrefix(beginning) }
        return fitting.count == 1 ? fitting.first : nil
    }

    /// Whether a term says what an item is: it stands in its name, or names its shelf.
    func isKind(_ term: String) -> Bool {
        !brands.contains(term) && kinds.contains(term)
    }

    /// Whether a term is a word for many things of one kind: the first of a name, of a shelf, or of several items.
    func isCommonName(_ term: String) -> Bool {
        isKind(term) && (commonNames.contains(term) || (postings[term]?.count ?? 0) > 2)
    }

    /// Whether a term stands in the names of a few items only: `prelude`.
    func isRareName(_ term: String) -> Bool {
        isKind(term) && (postings[term]?.count ?? 0) <= Self.fewItems
    }

    /// Whether a term is the first word of what something is called.
    func isHead(_ term: String) -> Bool { heads.contains(term) }

    /// Whether an item is a part or work, so that a brand beside it says what it is for.
    func goesWithOthers(_ item: Int) -> Bool { companions.contains(item) }

    /// How much a term says: the rarer, the more. Zero for unknown ones.
    func rarity(_ term: String) -> Double {
        guard let count = postings[term]?.count, count > 0 else { return 0 }
        let ratio = Double(itemCount) / Double(count)
        // A logarithm to base two, straight between the powers: good enough to rank by.
        return 1 + Double(ratio.exponent) + ratio.significand - 1
    }

    /// Whether a term names items, rather than only describing them.
    func isName(_ term: String) -> Bool { names.contains(term) }

    private mutating func terms(of item: CatalogItem) -> [(String, Double)] {
        var result: [(String, Double)] = []
        let makers = Set(NormalizedText(item.brand).words.flatMap(CatalogTerm.forms))
        for phrase in [item.name] + item.aliases {
            // A maker says no more for standing first in another name of the item.
            result += nameTerms(phrase).map { term, weight in
                (term, makers.contains(term) ? min(weight, Weight.brand) : weight)
            }
        }
        for token in NormalizedText(item.category).words {
            result += CatalogTerm.forms(of: token).map { ($0, Weight.category) }
        }
        for token in NormalizedText(item.brand).words {
            for form in CatalogTerm.forms(of: token) where !CatalogTerm.ignored.contains(form) {
                brands.insert(form)
                result.append((form, Weight.brand))
            }
        }
        for code in Self.codeForms(item.model) {
            codes.insert(code)
            result.append((code, Weight.code))
        }
        for token in NormalizedText(item.description).words where token.kind == .word {
            result.append((CatalogTerm.stem(token.key), Weight.description))
        }
        return result.filter { !CatalogTerm.ignored.contains($0.0) }
    }

    /// The words of a name: the first says what it is, those behind `de` which kind (`máquina de coser`),
    /// those behind `para` what it belongs to.
    private func nameTerms(_ phrase: String) -> [(String, Double)] {
        var (weight, next) = (Weight.head, Weight.name)
        var result: [(String, Double)] = []
        for token in NormalizedText(phrase).words {
            if let behind = CatalogTerm.behind[token.key] {
                next = min(next, behind == .kind ? Weight.kind : Weight.belonging)
                weight = next
                continue
            }
            if CatalogTerm.ignored.contains(token.key) { continue }
            result += CatalogTerm.forms(of: token).map { ($0, weight) }
            weight = next
        }
        return result
    }

    /// `DDL-8700` as a whole and its parts that hold three or more characters with a digit.
    private static func codeForms(_ model: String) -> [String] {
        let tokens = NormalizedText(model).words
        let parts: [String] = tokens.flatMap { token in
            token.key.split(separator: "-").map { part in
                part.filter { $0 != "." && $0 != "," }
            }
        }
        let whole = parts.joined()
        let strong = parts.filter { $0.utf8.count >= 3 && CatalogTerm.isCode($0) }
        if CatalogTerm.isCode(whole) { return Array(Set([whole] + strong)).sorted() }
        return parts.map(CatalogTerm.stem)
    }
}
