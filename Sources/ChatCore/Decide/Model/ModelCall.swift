/// A call that left for a model, as the trace keeps it.
public struct ModelCall: Hashable, Sendable {
    /// The model that was asked.
    public var model: String
    /// The tokens as billed; `nil` when the provider did not say.
    public var usage: ModelUsage?
    /// What it costs in picodollars, or, where the provider did not say, what stays reserved for it; `nil` when the
    /// model's price is not known.
    public var picodollars: Int64?
    /// From the first byte's leaving to the end, a repetition included, in milliseconds.
    public var latencyMilliseconds: Double

    /// Creates a call.
    public init(
        model: String, usage: ModelUsage? = nil, picodollars: Int64? = nil,
        latencyMilliseconds: Double
    ) {
        self.model = model
        self.usage = usage
        self.picodollars = picodollars
        self.latencyMilliseconds = latencyMilliseconds
    }
}
