public import ChatCore

/// The rules for asking a language model that are settings.
public struct ModelPolicy: Hashable, Sendable {
    /// `OPENAI_ENABLED`.
    public var isEnabled: Bool
    /// Whether there is a key, or a server that needs none.
    public var isConfigured: Bool
    /// The model's exact name.
    public var model: String
    /// How long a customer waits for it in all, a repetition included, in milliseconds.
    public var timeoutMilliseconds: Int64
    /// How much of a conversation it sees.
    public var limits: ModelLimits
    /// The most that may be spent in a day of the shop, in picodollars; `nil` is no cap.
    public var dailyBudget: Int64?

    /// Creates a policy; by default no model is asked.
    public init(
        isEnabled: Bool = false, isConfigured: Bool = false, model: String = "",
        timeoutMilliseconds: Int64 = 8000, limits: ModelLimits = ModelLimits(),
        dailyBudget: Int64? = nil
    ) {
        self.isEnabled = isEnabled
        self.isConfigured = isConfigured
        self.model = model
        self.timeoutMilliseconds = timeoutMilliseconds
        self.limits = limits
        self.dailyBudget = dailyBudget
    }

    /// What the gate is told for a shop; a budget of nothing is spent from the start.
    public func availability(
        in business: Business, hasBudget: Bool = true, isCircuitOpen: Bool = false
    ) -> ModelAvailability {
        ModelAvailability(
            isEnabled: isEnabled, isConfigured: isConfigured,
            isPriced: dailyBudget == nil || business.modelPrice(for: model) != nil,
            hasBudget: hasBudget && dailyBudget != 0, isCircuitOpen: isCircuitOpen)
    }
}
