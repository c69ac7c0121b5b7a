/// The words of an article, ready to be compared with a question: the beginnings of their keys.
struct ItemWords: Sendable {
    /// Of its name and its other names.
    let named: Set<Substring>
    /// Of its description.
    let said: Set<Substring>
    /// Whether it is work that the shop does rather than goods, by the name of its shelf:
    /// `servicios del taller`.
    let isService: Bool

    init(_ item: CatalogItem) {
        named = Self.beginnings(([item.name] + item.aliases).joined(separator: " "))
        said = Self.beginnings(item.description)
        isService = NormalizedText(item.category).words.contains { $0.key.hasPrefix("servici") }
    }

    /// What two forms of a word share.
    static func beginning(_ key: String) -> Substring {
        key.prefix(5)
    }

    private static func beginnings(_ text: String) -> Set<Substring> {
        Set(NormalizedText(text).words.map { beginning($0.key) })
    }
}
