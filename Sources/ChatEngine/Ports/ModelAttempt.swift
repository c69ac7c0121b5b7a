public import ChatCore

/// What one attempt to ask a model came to.
public struct ModelAttempt: Hashable, Sendable {
    /// What the provider charges for it.
    public enum Charge: Hashable, Sendable {
        /// Nothing: no request left, or it was refused before any work was done.
        case none
        /// The tokens that it counted.
        case usage(ModelUsage)
        /// Nobody knows: there was no whole answer, or it counts no tokens.
        case unknown
    }

    /// The words, not yet checked, or why there are none.
    public var outcome: Result<String, ModelFailure>
    /// What it costs.
    public var charge: Charge
    /// Whether the request may have left.
    public var hasLeft: Bool
    /// How long to wait before another attempt makes sense, in milliseconds; `nil` when none does.
    public var retryAfterMilliseconds: Int64?
    /// How long the provider itself asks to be left alone by everybody, in milliseconds; `nil` when it does not say.
    public var wishMilliseconds: Int64?
    /// The HTTP status, if there was one.
    public var status: Int?
    /// The provider's own id of the attempt, for its support.
    public var requestID: String?

    /// Creates an attempt.
    public init(
        _ outcome: Result<String, ModelFailure>, charge: Charge, hasLeft: Bool = true,
        retryAfterMilliseconds: Int64? = nil, wishMilliseconds: Int64? = nil, status: Int? = nil,
        requestID: String? = nil
    ) {
        self.outcome = outcome
        self.charge = charge
        self.hasLeft = hasLeft
        self.retryAfterMilliseconds = retryAfterMilliseconds
        self.wishMilliseconds = wishMilliseconds
        self.status = status
        self.requestID = requestID
    }
}
