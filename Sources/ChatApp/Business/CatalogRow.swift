import ChatCore

/// One record of the catalogue, read value by value.
struct CatalogRow {
    let row: CSVTable.Row
    let places: [String: Int]
    let log: IssueLog

    /// The value of a column without space around it; empty where the record is short.
    func text(_ column: String) -> String {
        guard let place = places[column], place < row.cells.count else { return "" }
        return row.cells[place].text.trimmed
    }

    /// Where the value of a column stands.
    func position(_ column: String) -> TextPosition {
        guard let place = places[column], place < row.cells.count else { return row.position }
        return row.cells[place].position
    }

    /// A value that must be there.
    func required(_ column: String, _ allowed: String) -> String? {
        let value = text(column)
        if !value.isEmpty { return value }
        log.error(position(column), "falta \(column.quoted)", allowed)
        return nil
    }

    /// A value that must be there and have a form.
    func checked(_ column: String, _ isValid: (String) -> Bool, _ allowed: String) -> String? {
        guard let value = required(column, allowed) else { return nil }
        if isValid(value) { return value }
        log.error(position(column), "\(column.quoted) es \(value.quoted)", allowed)
        return nil
    }

    /// A value that may be empty, else has a form.
    func optional(_ column: String, _ isValid: (String) -> Bool, _ allowed: String) -> String? {
        text(column).isEmpty ? nil : checked(column, isValid, allowed)
    }

    /// The price; empty means that it has to be asked for.
    func price() -> Money? {
        let value = text("price")
        guard !value.isEmpty else { return nil }
        do {
            return try PriceText.parse(value)
        } catch {
            log.error(
                position("price"), error.problem(value),
                "\(PriceText.allowed); vacío significa «por confirmar»")
            return nil
        }
    }

    /// Whether the item can be bought now: `sí`, `no`, or how many there are.
    func availability() -> Bool? {
        let allowed = "se permite «sí», «no» o la cantidad"
        guard let value = required("available", allowed) else { return nil }
        switch value.lowercased() {
        case "si", "sí", "s", "true", "verdadero", "yes": return true
        case "no", "n", "false", "falso": return false
        default:
            if value.utf8.count <= 9, let count = UInt32(value) { return count > 0 }
            log.error(position("available"), "«available» es \(value.quoted)", allowed)
            return nil
        }
    }

    /// The day the price was confirmed.
    func date() -> CivilDate? {
        let value = text("price_date")
        guard !value.isEmpty else { return nil }
        if let date = DateText.parse(value) { return date }
        log.error(position("price_date"), "«price_date» es \(value.quoted)", DateText.allowed)
        return nil
    }

    /// Where the words of an item stand: the cells of their columns.
    func places(of item: CatalogItem) -> ShopPlaces {
        var places = ShopPlaces()
        for word in item.words {
            guard case .item(_, let column) = word.place else { continue }
            places.add(word, position(column.rawValue))
        }
        return places
    }

    /// Other names, parted by `|`, or by `;` or `,` where these are inside one value.
    func aliases() -> [String] {
        let value = text("aliases")
        let mark: Character = value.contains("|") ? "|" : value.contains(";") ? ";" : ","
        return value.split(separator: mark).map(\.trimmed).filter { !$0.isEmpty }
    }
}
