/// An order placed from the catalogue that WhatsApp itself shows.
public struct CustomerOrder: Hashable, Sendable {
    /// One line of an order.
    public struct Line: Hashable, Sendable {
        /// The product's id in Meta's catalogue; the shop uses its own item ids there.
        public var productID: String
        /// How many.
        public var quantity: Int
        /// Price of one, as the customer saw it.
        public var unitPrice: Money?
        /// ISO 4217 code.
        public var currency: String

        /// Creates a line.
        public init(productID: String, quantity: Int, unitPrice: Money?, currency: String) {
            self.productID = productID
            self.quantity = quantity
            self.unitPrice = unitPrice
            self.currency = currency
        }
    }

    /// Meta's catalogue id.
    public var catalogID: String
    /// The customer's words with it.
    public var note: String?
    /// The lines, in order.
    public var lines: [Line]

    /// Creates an order.
    public init(catalogID: String, note: String?, lines: [Line]) {
        self.catalogID = catalogID
        self.note = note
        self.lines = lines
    }
}
