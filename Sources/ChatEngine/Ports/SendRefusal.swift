public import ChatCore

/// An error answer to a send.
public struct SendRefusal: Hashable, Sendable {
    /// What to do about it; raw values are metric labels.
    public enum Kind: String, CaseIterable, Sendable {
        /// Too many to this recipient: wait, this recipient only.
        case pairRate = "pair_rate"
        /// The number's or app's limits: slow down everything.
        case throughput
        /// Passing fault.
        case transient
        /// Outside the 24-hour window.
        case windowClosed = "window_closed"
        /// The recipient cannot be reached.
        case recipient
        /// The recipient does not want it.
        case optedOut = "opted_out"
        /// Our mistake.
        case badRequest = "bad_request"
        /// A template is missing or wrong.
        case template
        /// The account owes money.
        case billing
        /// The token or its rights.
        case authentication
        /// Meta restricted the account.
        case policy
        /// The number is not registered.
        case registration
        /// The recipient's identity changed.
        case identity

        /// Whether the same send may succeed later without anybody doing something.
        public var isRetryable: Bool {
            switch self {
            case .pairRate, .throughput, .transient: true
            default: false
            }
        }

        /// Whether every send would fail now: the queue is kept and a person is called.
        public var opensCircuit: Bool {
            switch self {
            case .authentication, .policy, .billing, .registration: true
            default: false
            }
        }
    }

    /// What to do about it.
    public var kind: Kind
    /// Meta's words.
    public var error: GraphErrorInfo
    /// The HTTP status.
    public var status: Int
    /// `Retry-After`, in seconds, when the answer bore it.
    public var retryAfterSeconds: Int?

    /// Creates a refusal.
    public init(kind: Kind, error: GraphErrorInfo, status: Int, retryAfterSeconds: Int? = nil) {
        self.kind = kind
        self.error = error
        self.status = status
        self.retryAfterSeconds = retryAfterSeconds
    }
}
