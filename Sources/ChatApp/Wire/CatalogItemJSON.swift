public import ChatCore
public import ChatJSON

extension CatalogItem {
    /// The item as the catalogue endpoint shows it; the price a number or null.
    public func json(_ links: AssetLink) -> JSONValue {
        [
            "id": .string(id),
            "name": .string(name),
            "category": .string(category),
            "brand": .string(brand),
            "model": .string(model),
            "price": price.map { .double($0.doubleValue) } ?? .null,
            "currency": .string(currency),
            "available": .bool(isAvailable),
            "description": .string(description),
            "image_id": imageID.map(JSONValue.string) ?? .null,
            "asset_url": imageID.map { .string(links.url(of: $0)) } ?? .null,
        ]
    }
}
