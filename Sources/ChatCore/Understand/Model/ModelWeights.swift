extension LinearModel {
    /// The model that ships.
    static let shipped: LinearModel? = nil
}
