extension BusinessDifference {
    /// What differs between two catalogues: articles by id, in the order of the newer file, the removed
    /// ones behind them.
    public static func changes(from old: Catalog, to new: Catalog) -> [BusinessChange] {
        let present = new.items.flatMap { item -> [BusinessChange] in
            guard let before = old.item(id: item.id) else {
                return [BusinessChange(.added, .catalog, item.id, new: line(item))]
            }
            return before == item ? [] : changes(from: before, to: item)
        }
        let removed = old.items.filter { new.item(id: $0.id) == nil }.map { item in
            BusinessChange(.removed, .catalog, item.id, old: line(item))
        }
        return present + removed
    }

    private static func line(_ item: CatalogItem) -> String {
        item.name + (item.price.map { ", " + $0.spanishText } ?? "")
    }

    /// Column by column, under the columns' names.
    private static func changes(
        from old: CatalogItem, to new: CatalogItem
    ) -> [BusinessChange] {
        let columns: [(String, String, String)] = [
            ("name", old.name, new.name),
            ("category", old.category, new.category),
            ("brand", old.brand, new.brand),
            ("model", old.model, new.model),
            ("price", price(old), price(new)),
            ("currency", old.currency, new.currency),
            ("available", availability(old), availability(new)),
            ("description", old.description, new.description),
            ("image_id", old.imageID ?? "", new.imageID ?? ""),
            (
                "aliases", old.aliases.joined(separator: ", "),
                new.aliases.joined(separator: ", ")
            ),
            (
                "price_date", old.priceDate?.description ?? "",
                new.priceDate?.description ?? ""
            ),
        ]
        return columns.filter { $0.1 != $0.2 }.map { name, before, after in
            BusinessChange(
                .changed, .catalog, new.id, field: name, old: shown(before), new: shown(after))
        }
    }

    private static func price(_ item: CatalogItem) -> String { item.price?.spanishText ?? "" }

    private static func availability(_ item: CatalogItem) -> String {
        item.isAvailable ? "sí" : "no"
    }

    /// A value as one line shows it: an empty one as a dash, a long one cut.
    static func shown(_ text: String) -> String {
        guard !text.isEmpty else { return "—" }
        return text.count > 80 ? String(text.prefix(79)) + "…" : text
    }
}
