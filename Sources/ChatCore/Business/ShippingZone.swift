/// Cities that cost the same to send to.
public struct ShippingZone: Hashable, Sendable {
    /// `Valle de Aburrá`, `Resto del país`.
    public var name: String
    /// The cities and towns in it; empty means everywhere else.
    public var cities: [String]
    /// What it costs; `nil` when it depends on the parcel, zero when it is free.
    public var price: Money?
    /// How long it takes, in words.
    public var time: String
    /// A condition or detail.
    public var note: String?

    /// Creates a zone.
    public init(
        name: String, cities: [String] = [], price: Money? = nil, time: String, note: String? = nil
    ) {
        self.name = name
        self.cities = cities
        self.price = price
        self.time = time
        self.note = note
    }
}
