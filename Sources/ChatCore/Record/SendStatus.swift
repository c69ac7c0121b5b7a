/// What became of a reply; raw values stand in traces. It only moves forward.
public enum SendStatus: String, CaseIterable, Sendable {
    /// Not tried yet, or to be tried again.
    case pending
    /// It left, and nobody knows whether Meta took it.
    case unknown
    /// Meta took it.
    case sent
    case delivered, read
    /// Given up; final.
    case failed
    /// Not sent because a person took over first; final.
    case cancelled

    /// Whether a trace that shows this status may go on to `next`.
    ///
    /// `failed` and `cancelled` are final; a failure that Meta reports late still replaces `sent`,
    /// `delivered` and `read`.
    public func mayBecome(_ next: SendStatus) -> Bool {
        switch (self, next) {
        case (.failed, _), (.cancelled, _): false
        case (_, .failed): true
        case (_, .cancelled): self == .pending || self == .unknown
        default: next.rank > rank
        }
    }

    private var rank: Int {
        switch self {
        case .pending: 0
        case .unknown: 1
        case .sent: 2
        case .delivered: 3
        case .read: 4
        case .failed, .cancelled: 5
        }
    }
}
