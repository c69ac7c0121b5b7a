/// Where a parcel would go; raw values stand in decision paths.
enum PlaceOutcome: String, CaseIterable, Sendable {
    /// A zone of the shop with a price.
    case priced
    /// A place that people have to price.
    case unpriced
    /// A place that the shop does not send to.
    case outside
    /// No place was named.
    case unnamed
}
