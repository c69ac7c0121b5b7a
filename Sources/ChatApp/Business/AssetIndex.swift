/// The pictures that the catalogue names, by id.
public struct AssetIndex: Hashable, Sendable {
    private let assets: [String: Asset]

    /// Creates an index.
    init(_ assets: [Asset]) {
        self.assets = Dictionary(
            assets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The picture with an id; `nil` for any text that is not an id of the catalogue.
    public func asset(id: String) -> Asset? {
        assets[id]
    }

    /// All pictures, by id.
    public var all: [Asset] {
        assets.values.sorted { $0.id < $1.id }
    }
}
