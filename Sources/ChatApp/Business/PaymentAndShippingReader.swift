import ChatCore

/// Reads how customers pay and where the shop sends to.
struct PaymentAndShippingReader {
    let log: IssueLog

    /// The list under `formas_de_pago`: names, or groups with `nombre` and `nota`.
    func paymentMethods(_ reader: MappingReader) -> [PaymentMethod] {
        guard reader.requiredNode("formas_de_pago", "se espera una lista") != nil else {
            return []
        }
        return reader.list("formas_de_pago").compactMap { node in
            if case .scalar = node.content {
                return MappingReader.text(of: node, what: "una forma de pago", log: log)
                    .map { PaymentMethod(name: $0) }
            }
            guard
                let method = MappingReader(
                    node, keys: ["nombre", "nota"], what: "la forma de pago", log: log),
                let name = method.requiredText("nombre", "se espera por ejemplo «Nequi»")
            else { return nil }
            return PaymentMethod(name: name, note: method.text("nota"))
        }
    }

    /// The group under `envios`; absent means that the shop does not send.
    func shipping(_ reader: MappingReader) -> Shipping {
        guard let node = reader.node("envios"),
            let group = MappingReader(node, keys: ["zonas", "nota"], what: "«envios»", log: log)
        else { return Shipping() }
        var cities = CityLines(log: log)
        let zones = group.list("zonas").compactMap { zone($0, &cities) }
        if zones.filter(\.cities.isEmpty).count > 1 {
            log.error(
                node.position, "varias zonas de envío no tienen ciudades",
                "solo una zona, la del resto del país, va sin «ciudades»")
        }
        return Shipping(zones: zones, note: group.text("nota"))
    }

    /// Where each city was first named.
    private struct CityLines {
        let log: IssueLog
        private var lines: [String: Int] = [:]

        init(log: IssueLog) {
            self.log = log
        }

        /// The names of one zone's cities; one that another zone has is warned about.
        mutating func names(_ cities: [(text: String, position: TextPosition)]) -> [String] {
            for (city, position) in cities {
                let key = NormalizedText(city).plain
                if let line = lines[key] {
                    log.warning(
                        position, "la ciudad \(city.quoted) ya está en la línea \(line)",
                        "déjela en una sola zona; vale la primera")
                } else {
                    lines[key] = position.line
                }
            }
            return cities.map(\.text)
        }
    }

    private func zone(_ node: YAMLNode, _ known: inout CityLines) -> ShippingZone? {
        guard
            let reader = MappingReader(
                node, keys: ["nombre", "ciudades", "precio", "tiempo", "nota"],
                what: "la zona de envío", log: log)
        else { return nil }
        let name = reader.requiredText("nombre", "se espera por ejemplo «Área metropolitana»")
        let time = reader.requiredText("tiempo", "se espera por ejemplo «1 día hábil»")
        let price = price(reader)
        let cities = known.names(reader.textNodes("ciudades"))
        guard let name, let time else { return nil }
        return ShippingZone(
            name: name, cities: cities, price: price, time: time,
            note: reader.text("nota"))
    }

    private func price(_ reader: MappingReader) -> Money? {
        let allowed = "\(PriceText.allowed), «gratis» o «por confirmar»"
        guard let node = reader.requiredNode("precio", allowed),
            let text = MappingReader.text(of: node, what: "«precio»", log: log)
        else { return nil }
        switch text.lowercased() {
        case "gratis": return Money(hundredths: 0)
        case "por confirmar": return nil
        default: break
        }
        do {
            return try PriceText.parse(text)
        } catch {
            log.error(node.position, error.problem(text), allowed)
            return nil
        }
    }
}
