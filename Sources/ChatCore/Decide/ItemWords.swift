/// The words of an article, ready to be compared with a question: the beginnings of their keys.
struct ItemWords: Sendable {
    /// Of its name and its other names.
    let named: WordSet
    /// The words of its names in full, in the singular.
    let names: Set<String>
    /// Of its description.
    let said: WordSet
    /// Whether it is work that the shop does rather than goods, by the name of its shelf:
    /// `servicios del taller`.
    let isService: Bool
    /// Whether it is a part or goods that go with something, by the name of its shelf.
    let isPart: Bool

    init(_ item: CatalogItem) {
        let allNames = ([item.name] + item.aliases).joined(separator: " ")
        named = Self.beginnings(allNames)
        names = Set(NormalizedText(allNames).words.map { CatalogTerm.stem($0.key) })
        said = Self.beginnings(item.description)
        isService = CatalogShelf.isService(item.category)
        isPart = CatalogShelf.isPart(item.category)
    }

    /// Whether its name or its description has a word.
    func tells(_ key: String) -> Bool {
        isCalled(key) || said.contains(Self.beginning(key))
    }

    /// Whether its name or one of its other names has a word.
    func isCalled(_ key: String) -> Bool {
        named.contains(Self.beginning(key))
    }

    /// What two forms of a word share.
    static func beginning(_ key: String) -> String {
        guard key.utf8.count > 5 else { return key }
        return key.withBytes { bytes in
            let isPlain = bytes.prefix(5).allSatisfy { $0 < 0x80 }
            return isPlain
                ? String(decoding: bytes.prefix(5), as: UTF8.self)
                : String(key.unicodeScalars.prefix(5))
        }
    }

    private static func beginnings(_ text: String) -> WordSet {
        WordSet(NormalizedText(text).words.map { beginning($0.key) })
    }
}
