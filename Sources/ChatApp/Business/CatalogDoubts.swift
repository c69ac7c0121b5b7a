import ChatCore

/// Warns of values in the catalogue that can be read and are hardly meant.
struct CatalogDoubts {
    /// Two neighbours of a shelf's prices this many times apart are no prices of one shelf.
    static let priceGap: Int64 = 20
    /// A shelf with fewer prices says nothing about any of them.
    static let shelfMinimum = 3

    let log: IssueLog
    /// The day at the shop.
    let today: CivilDate

    /// Warns of a catalogue's prices and dates.
    func warn(_ entries: [CatalogReader.Entry]) {
        for entry in entries where entry.item.price?.hundredths == 0 {
            log.warning(
                entry.pricePosition, "el precio es 0 y así se le dice al cliente",
                "escriba el precio; vacío significa «por confirmar»")
        }
        warnAboutComingDates(entries)
        let shelves = Dictionary(grouping: entries) { $0.item.category.lowercased() }
        for (_, shelf) in shelves { warnAboutLostZeros(shelf) }
    }

    /// All of them in one line: where the clock of the machine is slow, they are many.
    private func warnAboutComingDates(_ entries: [CatalogReader.Entry]) {
        let coming = entries.compactMap { entry in
            entry.item.priceDate.flatMap { date in
                date.daysSinceEpoch > today.daysSinceEpoch ? (date, entry.datePosition) : nil
            }
        }
        guard let (date, position) = coming.first else { return }
        let others =
            switch coming.count {
            case 1: ""
            case 2: ", y en otra fila también es un día que no ha llegado"
            default: ", y en otras \(coming.count - 1) filas también es un día que no ha llegado"
            }
        log.warning(
            position, "«price_date» es \(date.description.quoted) y hoy es \(today)\(others)",
            "se espera el día en que se confirmó el precio")
    }

    /// A few prices far below all others of their shelf have probably lost their zeros.
    private func warnAboutLostZeros(_ shelf: [CatalogReader.Entry]) {
        let priced = shelf.compactMap { entry in
            entry.item.price.flatMap { $0.hundredths > 0 ? (entry: entry, price: $0) : nil }
        }.sorted { $0.price < $1.price }
        guard priced.count >= Self.shelfMinimum else { return }
        let gap = (1...priced.count / 2).last {
            priced[$0].price.hundredths / Self.priceGap >= priced[$0 - 1].price.hundredths
        }
        guard let gap else { return }
        for (entry, price) in priced[..<gap] {
            log.warning(
                entry.pricePosition,
                "el precio \(price.spanishText) está muy por debajo de los demás de "
                    + "\(entry.item.category.quoted), que van desde \(priced[gap].price.spanishText)",
                "¿le faltan ceros?")
        }
    }
}
