/// A way to pay.
public struct PaymentMethod: Hashable, Sendable {
    /// What customers call it: `Nequi`, `efectivo`.
    public var name: String
    /// A condition or detail, `sin costo adicional`.
    public var note: String?

    /// Creates a way to pay.
    public init(name: String, note: String? = nil) {
        self.name = name
        self.note = note
    }
}
