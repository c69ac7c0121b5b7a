// What stands in the gaps of answers, for everything that the shop's data and the clock decide.

extension Business {
    /// The value of a placeholder of the shop or the clock at an instant.
    ///
    /// `nil` when the shop left it out, and for placeholders that only a conversation can fill.
    public func value(for placeholder: Placeholder, at now: Timestamp) -> String? {
        switch placeholder.scope {
        case .shop: shopValue(for: placeholder)
        case .clock: clockValue(for: placeholder, at: profile.localTime(at: now))
        default: nil
        }
    }

    private func shopValue(for placeholder: Placeholder) -> String? {
        switch placeholder {
        case .shopName: profile.name
        case .city: profile.city
        case .address: profile.address
        case .addressNote: profile.addressNote
        case .mapLink: profile.mapLink
        case .phone: profile.phoneText
        case .weeklyHours: profile.openingHours.weekText
        case .paymentMethods: SpanishText.list(profile.paymentMethods.map(\.text))
        case .shippingZones: profile.shipping.zones.map(\.line).joined(separator: "\n")
        case .shippingNote: profile.shipping.note
        case .warranty: profile.warranty
        case .workshop: profile.workshop
        case .categories: SpanishText.list(catalog.categories)
        default: nil
        }
    }

    private func clockValue(for placeholder: Placeholder, at local: LocalTime) -> String? {
        let hours = profile.openingHours
        switch placeholder {
        case .timeOfDayGreeting: return SpanishText.greeting(at: local)
        case .openingStatus: return "estamos \(hours.statusText(at: local))"
        case .hoursToday: return hours.text(on: local.date)
        case .upcomingChanges: return hours.upcomingChangesText(from: local.date)
        case .nextOpening:
            return hours.nextOpening(after: local).map {
                SpanishText.moment($0, from: local.date)
            }
        case .closingTime:
            guard case .open(let until?) = hours.status(at: local) else { return nil }
            return OpeningHours.closingText(until)
        default: return nil
        }
    }
}

extension CatalogItem {
    /// The value of a placeholder about this item; `nil` for others and for what the shop left out.
    public func value(for placeholder: Placeholder, today: CivilDate) -> String? {
        switch placeholder {
        case .item: name
        case .itemBrand: brand.isEmpty ? nil : brand
        case .itemModel: model.isEmpty ? nil : model
        case .itemPrice: price?.spanishText ?? "precio por confirmar"
        case .itemPriceDate: priceDate.map { SpanishText.date($0, currentYear: today.year) }
        case .itemDescription: description.isEmpty ? nil : description
        default: nil
        }
    }
}

extension PaymentMethod {
    /// `Nequi (sin costo)`.
    public var text: String { name + (note.map { " (\($0))" } ?? "") }
}

extension ShippingZone {
    /// What sending there costs: `$12.000`, `gratis`, or that it is confirmed by a person.
    public var priceText: String {
        guard let price else { return "valor por confirmar" }
        return price.hundredths == 0 ? "gratis" : price.spanishText
    }

    /// `• Valle de Aburrá: $12.000, 1 día hábil`.
    public var line: String {
        "• \(name): \(priceText), \(time)" + (note.map { " (\($0))" } ?? "")
    }
}
