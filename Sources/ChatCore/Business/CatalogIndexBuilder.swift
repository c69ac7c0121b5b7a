/// Gathers the words of a catalogue and what each of them says.
struct CatalogIndexBuilder {
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

    /// The words, and what is known of each, by their numbers.
    private(set) var table = WordTable(slots: 1 << 8)
    private(set) var words: [CatalogIndex.Word] = []
    /// The items that are parts or work.
    private(set) var companions: Set<Int> = []
    private var brands: Set<String> = []
    private var codes: Set<String> = []

    init(_ catalog: Catalog) {
        var weights: [String: [Int: Double]] = [:]
        var commonNames: Set<String> = []
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
        for term in codes.union(weights.keys).sorted() {
            var word = word(weights[term] ?? [:], of: catalog.items.count)
            word.isBrand = brands.contains(term)
            word.isCode = codes.contains(term)
            word.isKind = word.isKind && !word.isBrand
            let count = word.postings.count
            word.isCommonName =
                word.isKind && (commonNames.contains(term) || count > Self.fewItems)
            let isHead = word.postings.contains { $0.weight >= Weight.head }
            word.namesGoods =
                word.isBrand || word.isCode || isHead || word.isKind && count <= Self.fewItems
            _ = table.add(Array(term.utf8)[...])
            words.append(word)
        }
    }

    /// A word by how much it says in which items.
    private func word(_ byItem: [Int: Double], of itemCount: Int) -> CatalogIndex.Word {
        var word = CatalogIndex.Word()
        guard !byItem.isEmpty else { return word }
        word.postings = byItem.map { CatalogIndex.Posting(item: $0.key, weight: $0.value) }
            .sorted { $0.item < $1.item }
        let most = word.postings.reduce(0) { max($0, $1.weight) }
        word.isName = most >= CatalogIndex.namingWeight
        word.isKind = most >= Weight.category
        // A logarithm to base two, straight between the powers: good enough to rank by.
        let ratio = Double(itemCount) / Double(byItem.count)
        word.rarity = 1 + Double(ratio.exponent) + ratio.significand - 1
        return word
    }

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
