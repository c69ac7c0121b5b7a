/// What the shop sells and does, in the order of its file.
public struct Catalog: Hashable, Sendable {
    /// The items in file order; ids are unique.
    public let items: [CatalogItem]
    private let positions: [String: Int]

    /// Creates a catalogue; of items with one id the first counts.
    public init(items: [CatalogItem]) {
        self.items = items
        positions = Dictionary(
            items.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { min($0, $1) }
        )
    }

    /// The item with an id. Constant time.
    public func item(id: String) -> CatalogItem? {
        positions[id].map { items[$0] }
    }

    /// The shelves, each once, in the order of their first item.
    public var categories: [String] {
        var seen: Set<String> = []
        return items.map(\.category).filter { seen.insert($0).inserted }
    }
}
