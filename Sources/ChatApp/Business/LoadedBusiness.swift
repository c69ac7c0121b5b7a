public import ChatCore

/// A shop's data as read from its folder, with its pictures and what is odd about it.
public struct LoadedBusiness: Sendable {
    /// The shop.
    public let business: Business
    /// Its pictures.
    public let assets: AssetIndex
    /// Where its words stand in the files.
    public let places: ShopPlaces
    /// What is ignored or will surprise.
    public let warnings: [DataIssue]
}
