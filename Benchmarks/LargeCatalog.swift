import ChatCore

/// A catalogue of any size, the same on every run.
enum LargeCatalog {
    private static let things = [
        "Máquina de coser", "Fileteadora", "Collarín", "Bordadora", "Pedal", "Correa", "Aguja",
        "Prensatelas", "Motor", "Lámpara", "Mesa", "Tijeras", "Carretel", "Lanzadera", "Aceite",
    ]
    private static let brands = ["Singer", "Brother", "Janome", "Juki", "Jack", "Siruba", "Kansew"]
    private static let traits = ["industrial", "familiar", "compacta", "reforzada", "de precisión"]

    /// A catalogue of so many items.
    static func make(_ count: Int) -> Catalog {
        Catalog(
            items: (0..<count).map { index in
                let thing = things[index % things.count]
                let brand = brands[index / 3 % brands.count]
                let model = "\(["XR", "KS", "MB", "TZ"][index % 4])\(1000 + index)"
                return CatalogItem(
                    id: "I-\(index)",
                    name: "\(thing) \(traits[index / 7 % traits.count]) \(brand) \(model)",
                    category: index % 3 == 0 ? "repuestos" : "máquinas", brand: brand,
                    model: model, price: Money(units: Int64(10_000 + index * 137)),
                    aliases: ["\(thing.lowercased()) \(model.lowercased())"])
            })
    }

    /// What is searched for in it.
    static let queries = [
        "cuánto vale la fileteadora singer", "tienen correas", "XR1040", "aguja industrial juki",
        "la más barata", "collarin kansew ks1033", "mesas de menos de 300 mil", "bordadra janome",
    ]
}
