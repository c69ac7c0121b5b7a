import ChatCore

/// Reads `catalog.csv`.
struct CatalogReader {
    /// The columns, in the order of the sample.
    static let columns = [
        "id", "name", "category", "brand", "model", "price", "currency", "available",
        "description", "image_id", "aliases", "price_date",
    ]

    let log: IssueLog
    /// The currency of items that name none.
    let currency: String

    /// An item, where it names its picture, and where its words stand.
    struct Entry {
        var item: CatalogItem
        var places: ShopPlaces
        var imagePosition: TextPosition
        var pricePosition: TextPosition
        var datePosition: TextPosition
    }

    /// The items; see the log for what is wrong.
    func items(_ table: CSVTable) -> [Entry] {
        guard let places = places(table.header) else { return [] }
        var lineOfID: [String: Int] = [:]
        return rows(table, idPlace: places["id"] ?? 0).compactMap { row in
            let extra = row.cells.dropFirst(table.header.cells.count)
                .first { !$0.text.trimmed.isEmpty }
            if let extra {
                log.error(
                    extra.position, "la fila tiene más valores que títulos",
                    "un valor que lleva el separador va entre comillas")
                return nil
            }
            guard let entry = entry(CatalogRow(row: row, places: places, log: log)) else {
                return nil
            }
            if let line = lineOfID[entry.item.id] {
                log.error(
                    row.position,
                    "el id \(entry.item.id.quoted) está repetido (ya está en la línea \(line))",
                    "cada artículo tiene su propio id")
                return nil
            }
            lineOfID[entry.item.id] = row.position.line
            return entry
        }
    }

    /// The rows that are parted as the header is; the others are one mistake, however many they are.
    private func rows(_ table: CSVTable, idPlace: Int) -> [CSVTable.Row] {
        let others = CSVParser.separators.filter { $0 != table.separator }
        var odd: (position: TextPosition, separator: Unicode.Scalar)?
        var count = 0
        let rows = table.rows.filter { row in
            guard row.cells.count * 2 <= table.header.cells.count, idPlace < row.cells.count,
                let other = others.first(where: row.cells[idPlace].text.unicodeScalars.contains)
            else { return true }
            count += 1
            if odd == nil { odd = (row.position, other) }
            return false
        }
        if let odd {
            let subject =
                switch count {
                case 1: "esta fila se separa"
                case 2: "esta fila y otra se separan"
                default: "esta fila y otras \(count - 1) se separan"
                }
            log.error(
                odd.position,
                "\(subject) con \(Self.name(odd.separator)), y los títulos, con \(Self.name(table.separator))",
                "todo el archivo lleva el mismo separador: guárdelo otra vez como «CSV UTF-8», "
                    + "o copie la fila de títulos con \(Self.name(odd.separator))")
        }
        return rows
    }

    private static func name(_ separator: Unicode.Scalar) -> String {
        separator == "\t" ? "tabulador" : String(separator).quoted
    }

    /// The place of each column, or `nil` when one is missing.
    private func places(_ header: CSVTable.Row) -> [String: Int]? {
        var places: [String: Int] = [:]
        for (place, cell) in header.cells.enumerated() {
            let name = cell.text.trimmed.lowercased()
            if name.isEmpty { continue }
            if !Self.columns.contains(name) {
                let nearest = NearestName.of(name, among: Self.columns)
                log.warning(
                    cell.position, "no se conoce la columna \(cell.text.quoted)",
                    nearest.map { "¿quiso decir \($0.quoted)?" }
                        ?? "se permiten \(SpanishText.list(Self.columns))")
            } else if places.updateValue(place, forKey: name) != nil {
                log.error(
                    cell.position, "la columna \(name.quoted) está repetida",
                    "cada columna va una sola vez")
                return nil
            }
        }
        let missing = Self.columns.filter { places[$0] == nil }
        guard missing.isEmpty else {
            log.error(
                header.position, "faltan las columnas \(SpanishText.list(missing))",
                "se esperan \(SpanishText.list(Self.columns))")
            return nil
        }
        return places
    }

    private func entry(_ row: CatalogRow) -> Entry? {
        let id = row.checked(
            "id", Identifiers.isItemID,
            "se permiten hasta 64 letras sin tilde, números, «.», «-» y «_»")
        let name = row.required("name", "se espera el nombre que leen los clientes")
        let category = row.required("category", "se espera por ejemplo «repuestos»")
        let imageID = row.optional(
            "image_id", Identifiers.isImageID,
            "se permiten hasta 64 letras sin tilde, números, «-» y «_», sin punto ni carpeta")
        let price = row.price()
        let currency = row.optional(
            "currency", ProfileReader.isCurrency, "se permite un código de tres letras como COP")
        let isAvailable = row.availability()
        let date = row.date()
        guard let id, let name, let category, let isAvailable else { return nil }
        let item = CatalogItem(
            id: id, name: name, category: category, brand: row.text("brand"),
            model: row.text("model"), price: price, currency: currency ?? self.currency,
            isAvailable: isAvailable, description: row.text("description"), imageID: imageID,
            aliases: row.aliases(), priceDate: date)
        return Entry(
            item: item, places: row.places(of: item),
            imagePosition: row.position("image_id"), pricePosition: row.position("price"),
            datePosition: row.position("price_date"))
    }
}
