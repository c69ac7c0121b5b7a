/// Something the shop sells or does.
public struct CatalogItem: Hashable, Sendable {
    /// The shop's own code.
    public var id: String
    /// What customers read.
    public var name: String
    /// The shelf it stands on: `máquinas familiares`.
    public var category: String
    /// The maker; empty for services and loose goods.
    public var brand: String
    /// The maker's model; may be empty.
    public var model: String
    /// The price; `nil` when it has to be asked for.
    public var price: Money?
    /// ISO 4217.
    public var currency: String
    /// Whether it can be bought now.
    public var isAvailable: Bool
    /// One or two sentences; may be empty.
    public var description: String
    /// The id of its picture.
    public var imageID: String?
    /// Other names customers use.
    public var aliases: [String]
    /// The day on which the price was last confirmed.
    public var priceDate: CivilDate?

    /// Creates an item.
    public init(
        id: String, name: String, category: String, brand: String = "", model: String = "",
        price: Money? = nil, currency: String = "COP", isAvailable: Bool = true,
        description: String = "", imageID: String? = nil, aliases: [String] = [],
        priceDate: CivilDate? = nil
    ) {
        self.id = id
        self.name = name
        self.category = category
        self.brand = brand
        self.model = model
        self.price = price
        self.currency = currency
        self.isAvailable = isAvailable
        self.description = description
        self.imageID = imageID
        self.aliases = aliases
        self.priceDate = priceDate
    }

    /// Whether the price was confirmed more than `days` before `today`, or never.
    public func isPriceOlder(thanDays days: Int, on today: CivilDate) -> Bool {
        guard let priceDate else { return true }
        return today.daysSinceEpoch - priceDate.daysSinceEpoch > Int64(days)
    }
}
