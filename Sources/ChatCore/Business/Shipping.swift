/// Where the shop sends to.
public struct Shipping: Hashable, Sendable {
    /// The zones, in the order to name them; a city belongs to the first that lists it.
    public var zones: [ShippingZone]
    /// What holds for all of them.
    public var note: String?

    /// Creates shipping rules; without zones the shop does not send.
    public init(zones: [ShippingZone] = [], note: String? = nil) {
        self.zones = zones
        self.note = note
    }

    /// The zone for everywhere that no other zone lists, if there is one.
    public var elsewhere: ShippingZone? { zones.first { $0.cities.isEmpty } }
}
