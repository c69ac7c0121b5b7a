/// Where a parcel is to go.
struct Destination: Hashable, Sendable {
    /// As customers read it.
    let name: String
    /// The key of the first word of its name.
    let firstKey: String?
    /// The zone it lies in, by its place in the profile; `nil` when no price is known.
    let zone: Int?

    init(name: String, zone: Int?) {
        self.name = name
        self.zone = zone
        firstKey = NormalizedText(name).words.first?.key
    }

    /// Every place that customers may name, with the shop's zones first.
    static func table(for shipping: Shipping) -> PhraseTable<Destination> {
        var table = PhraseTable<Destination>()
        var known: Set<String> = []
        func add(_ name: String, _ zone: Int?) {
            guard known.insert(NormalizedText(name).plain).inserted else { return }
            table.add(Destination(name: name, zone: zone), [name])
        }
        for (index, zone) in shipping.zones.enumerated() {
            for city in zone.cities { add(city, index) }
        }
        for (index, zone) in shipping.zones.enumerated() where !zone.cities.isEmpty {
            add(zone.name, index)
        }
        for (index, zone) in shipping.zones.enumerated() where !zone.cities.isEmpty {
            // `Eje Cafetero y norte del Valle` is two.
            for part in Self.parts(of: zone.name) { add(part, index) }
        }
        let elsewhere = shipping.zones.firstIndex { $0.cities.isEmpty }
        for name in ColombianPlaces.names { add(name, elsewhere) }
        for name in ColombianPlaces.abroad { add(name, nil) }
        for (nickname, name) in ColombianPlaces.nicknames {
            guard let place = table.hits(in: NormalizedText(name).words).first?.value else {
                continue
            }
            table.add(place, [nickname])
        }
        return table
    }

    private static func parts(of name: String) -> [String] {
        name.split(separator: ",").flatMap { part -> [String] in
            let words = part.split(separator: " ")
            return words.split { $0 == "y" || $0 == "e" }.map { $0.joined(separator: " ") }
        }
    }
}
