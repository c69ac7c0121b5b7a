/// What the name of a shelf says about the goods on it.
enum CatalogShelf {
    /// Whether it holds work that the shop does rather than goods: `servicios del taller`.
    static func isService(_ category: String) -> Bool {
        names(category, "servici")
    }

    /// Whether it holds parts or goods that go with something: `repuestos`, `accesorios`.
    static func isPart(_ category: String) -> Bool {
        names(category, "repuest", "accesori", "insumo")
    }

    private static func names(_ category: String, _ beginnings: String...) -> Bool {
        NormalizedText(category).words.contains { word in
            beginnings.contains { word.key.hasPrefix($0) }
        }
    }
}
