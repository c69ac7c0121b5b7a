import ChatCore

/// Reads `profile.yaml`.
struct ProfileReader {
    static let keys = [
        "nombre", "ciudad", "zona_horaria", "moneda", "trato", "direccion", "indicaciones", "mapa",
        "telefono", "horario", "excepciones", "formas_de_pago", "envios", "garantia", "taller",
        "dias_de_vigencia_de_precios", "equipos",
    ]

    let log: IssueLog
    let zones: ZoneInfo
    /// Where the shop's name stands.
    private(set) var places = ShopPlaces()

    init(log: IssueLog, zones: ZoneInfo) {
        self.log = log
        self.zones = zones
    }

    /// The profile, or `nil` when something that is needed is missing or wrong; see the log.
    mutating func profile(_ root: YAMLNode) -> Profile? {
        guard let reader = MappingReader(root, keys: Self.keys, what: "el perfil", log: log)
        else { return nil }
        let name = reader.requiredText("nombre", "se espera el nombre del negocio")
        if let name, let position = reader.node("nombre")?.position {
            places.add(ShopWord(name, .shopName), position)
        }
        let city = reader.requiredText("ciudad", "se espera la ciudad del negocio")
        let zone = timeZone(reader)
        let currency = currency(reader)
        let address = reader.requiredText("direccion", "se espera la dirección del negocio")
        let map = mapLink(reader)
        let hours = reader.requiredNode("horario", "se espera el horario de la semana").flatMap {
            OpeningHoursReader(log: log).hours($0, exceptions: reader.list("excepciones"))
        }
        let payment = PaymentAndShippingReader(log: log)
        var profile = Profile(
            name: name ?? "", city: city ?? "", timeZone: zone ?? .bogota,
            currency: currency ?? "COP", address: address ?? "", mapLink: map ?? "",
            openingHours: hours ?? OpeningHours(week: [:]))
        profile.formOfAddress = formOfAddress(reader)
        profile.addressNote = reader.text("indicaciones")
        profile.phoneText = reader.text("telefono")
        profile.paymentMethods = payment.paymentMethods(reader)
        profile.shipping = payment.shipping(reader)
        profile.warranty = reader.text("garantia") ?? ""
        profile.workshop = reader.text("taller") ?? ""
        profile.priceMaxAgeDays = reader.integer("dias_de_vigencia_de_precios", 1...3650)
        profile.teams = TeamsReader(log: log).teams(reader)
        return log.hasErrors ? nil : profile
    }

    /// The time zone alone.
    func timeZone(_ root: YAMLNode) -> TimeZoneRules? {
        MappingReader(root, keys: Self.keys, what: "el perfil", log: log).flatMap(timeZone)
    }

    private func timeZone(_ reader: MappingReader) -> TimeZoneRules? {
        guard let node = reader.requiredNode("zona_horaria", ZoneInfo.allowed),
            let name = MappingReader.text(of: node, what: "«zona_horaria»", log: log)
        else { return nil }
        do {
            return try zones.rules(for: name)
        } catch {
            log.error(node.position, error.problem(name), error.allowed)
            return nil
        }
    }

    private func currency(_ reader: MappingReader) -> String? {
        let allowed = "se permite un código de tres letras como COP"
        guard let node = reader.requiredNode("moneda", allowed),
            let text = MappingReader.text(of: node, what: "«moneda»", log: log)
        else { return nil }
        guard Self.isCurrency(text) else {
            log.error(node.position, "la moneda es \(text.quoted)", allowed)
            return nil
        }
        return text
    }

    private func formOfAddress(_ reader: MappingReader) -> FormOfAddress {
        guard let node = reader.node("trato"),
            let text = MappingReader.text(of: node, what: "«trato»", log: log)
        else { return .usted }
        if text == "tú" { return .tu }
        guard let form = FormOfAddress(rawValue: text) else {
            log.error(node.position, "el trato es \(text.quoted)", "se permite «usted» o «tu»")
            return .usted
        }
        return form
    }

    private func mapLink(_ reader: MappingReader) -> String? {
        let allowed = "se permite un enlace que comienza con https://"
        guard let node = reader.requiredNode("mapa", allowed),
            let text = MappingReader.text(of: node, what: "«mapa»", log: log)
        else { return nil }
        let rest = text.dropFirst("https://".count)
        guard text.hasPrefix("https://"), rest.contains("."), !text.contains(" ") else {
            log.error(node.position, "el mapa es \(text.quoted)", allowed)
            return nil
        }
        return text
    }

    /// Whether a text is an ISO 4217 code by its form.
    static func isCurrency(_ text: String) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) }
    }
}
