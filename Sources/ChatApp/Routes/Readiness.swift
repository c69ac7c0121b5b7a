internal import ChatEngine

/// Whether the daemon takes traffic; `/ready` tells load balancers and service managers.
public final class Readiness: Sendable {
    /// Where the daemon is in its life; raw values are told.
    public enum Phase: String, Sendable {
        case starting, ready, draining
    }

    private let state = Locked(Phase.starting)

    /// Begins at ``Phase/starting``.
    public init() {}

    /// Where the daemon is.
    public var phase: Phase {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}
