/// Whether a language model could be asked right now: everything the gate needs that is neither the
/// shop's data nor the customer's words.
public struct ModelAvailability: Hashable, Sendable {
    /// Whether the operator turned it on.
    public var isEnabled: Bool
    /// Whether there is a key, or a server that needs none, and a client that can ask it.
    public var isConfigured: Bool
    /// Whether the model's price is known, or none is needed because spending has no cap.
    public var isPriced: Bool
    /// Whether the day's budget, if there is one, has room for one more call.
    public var hasBudget: Bool
    /// Whether recent calls failed so that none is tried for now.
    public var isCircuitOpen: Bool

    /// Creates an availability; by default there is no model.
    public init(
        isEnabled: Bool = false, isConfigured: Bool = false, isPriced: Bool = false,
        hasBudget: Bool = false, isCircuitOpen: Bool = false
    ) {
        self.isEnabled = isEnabled
        self.isConfigured = isConfigured
        self.isPriced = isPriced
        self.hasBudget = hasBudget
        self.isCircuitOpen = isCircuitOpen
    }

    /// A model that can be asked at once.
    public static let ready = ModelAvailability(
        isEnabled: true, isConfigured: true, isPriced: true, hasBudget: true)

    /// No model at all.
    public static let disabled = ModelAvailability()
}
