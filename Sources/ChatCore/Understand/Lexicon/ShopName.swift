/// How customers write the name of a shop.
struct ShopName {
    private static let articles: Set = ["el", "la", "los", "las"]
    /// What the names of companies end with and nobody writes, `S.A.S.` in letters too.
    private static let legalForms: Set = ["sas", "ltda", "sa", "s", "a"]

    /// The words in plain form: as the shop writes its name, then without its article. A word that is left alone by that
    /// is no name: `La Aguja`.
    let forms: [[String]]

    init(_ name: String) {
        let spoken = name.split(separator: "&").joined(separator: " y ")
        var words = NormalizedText(spoken).words.map(\.key)
        while words.count > 1, let last = words.last, Self.legalForms.contains(last) {
            words.removeLast()
        }
        let hasArticle = words.count > 2 && Self.articles.contains(words[0])
        forms = words.isEmpty ? [] : hasArticle ? [words, Array(words.dropFirst())] : [words]
    }
}
