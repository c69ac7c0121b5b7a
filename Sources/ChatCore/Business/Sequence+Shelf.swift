extension Sequence<CatalogItem> {
    /// Those on a shelf that is called so, with or without accents and capitals. Linear.
    public func onShelf(_ name: String) -> [CatalogItem] {
        let wanted = NormalizedText(name).plain
        return filter { NormalizedText($0.category).plain == wanted }
    }
}
