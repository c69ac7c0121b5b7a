public import ChatCore

/// One attempt to ask a model, for logs and metrics.
public struct ModelReport: Hashable, Sendable {
    /// The model that was asked.
    public var model: String
    /// `answered`, or why there are no words; a metric label.
    public var outcome: String
    /// 1 for the first attempt of a turn, 2 for its repetition.
    public var attempt: Int
    /// The HTTP status, if there was one.
    public var status: Int?
    /// The provider's id of the attempt.
    public var requestID: String?
    /// The tokens as billed.
    public var usage: ModelUsage?
    /// What it costs or keeps reserved, in picodollars; `nil` when the price is not known.
    public var picodollars: Int64?
    /// Whether it cost more than was reserved for it: the price list or the provider's count is wrong.
    public var exceedsReservation: Bool
    /// How long it took, in milliseconds.
    public var latencyMilliseconds: Double

    /// Creates a report.
    public init(
        model: String, outcome: String, attempt: Int, status: Int? = nil,
        requestID: String? = nil, usage: ModelUsage? = nil, picodollars: Int64? = nil,
        exceedsReservation: Bool = false, latencyMilliseconds: Double
    ) {
        self.model = model
        self.outcome = outcome
        self.attempt = attempt
        self.status = status
        self.requestID = requestID
        self.usage = usage
        self.picodollars = picodollars
        self.exceedsReservation = exceedsReservation
        self.latencyMilliseconds = latencyMilliseconds
    }
}
