/// A place that a customer shared.
public struct SharedLocation: Hashable, Sendable {
    /// Degrees north, -90 through 90.
    public var latitude: Double
    /// Degrees east, -180 through 180.
    public var longitude: Double
    /// The place's name, if it has one.
    public var name: String?
    /// Its address, if known.
    public var address: String?

    /// Creates a location.
    public init(latitude: Double, longitude: Double, name: String? = nil, address: String? = nil) {
        self.latitude = latitude
        self.longitude = longitude
        self.name = name
        self.address = address
    }
}
