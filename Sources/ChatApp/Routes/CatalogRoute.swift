internal import ChatCore
internal import ChatHTTP
internal import ChatJSON

/// `GET /api/catalog/items`.
struct CatalogRoute: Sendable {
    private let services: ChatServices

    init(_ services: ChatServices) {
        self.services = services
    }

    /// The items: all, those of `?category=`, those that `?q=` finds, best first.
    @Sendable func list(_ request: HTTPRequest) async -> HTTPResponse {
        let shop = services.inForce
        let catalog = shop.loaded.business.catalog
        var items = catalog.items
        if let words = request.query("q"), !words.isEmpty {
            items =
                catalog.item(id: words).map { [$0] }
                ?? shop.catalog.search(NormalizedText(words)).matches.map(\.item)
        }
        if let category = request.query("category"), !category.isEmpty {
            items = items.onShelf(category)
        }
        return .json(
            200,
            [
                "count": .int(items.count),
                "items": .array(items.map { $0.json(services.links) }),
            ])
    }
}
